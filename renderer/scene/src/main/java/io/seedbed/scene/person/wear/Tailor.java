package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.SurfaceNets;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.rig.Joint;
import io.seedbed.scene.person.rig.Piece;
import io.seedbed.scene.person.rig.Shape;
import io.seedbed.scene.person.rig.Side;
import io.seedbed.scene.person.rig.Simplified;
import io.seedbed.scene.person.rig.Unwrap;
import io.seedbed.scene.person.rig.Weights;
import java.util.ArrayList;
import java.util.List;

/** Meshes solids on a body, gives them weights, and collects the layers. One use, one thread. */
final class Tailor {

    /** Part of the triangles that is kept. */
    private static final double KEPT = 0.34;
    /** Edges may grow to so many cells. */
    private static final double LONGEST = 2.7;

    private final Anatomy anatomy;
    private final Weights weights;
    private final List<Layer> layers = new ArrayList<>();

    Tailor(Shape shape) {
        this.anatomy = new Anatomy(shape);
        this.weights = new Weights(anatomy.skeleton());
    }

    Anatomy body() {
        return anatomy;
    }

    Weights weights() {
        return weights;
    }

    List<Layer> layers() {
        return List.copyOf(layers);
    }

    /** What moves as skin does. */
    Tailor close(Tone tone, Sdf solid, Box within, double cell) {
        return sew(tone, surface(solid, within, cell), weights.body(), false);
    }

    /** What hangs around the legs. */
    Tailor hanging(Tone tone, Sdf solid, Box within, double cell) {
        return sew(tone, surface(solid, within, cell), weights.hanging(), true);
    }

    /** What moves with one joint. */
    Tailor rigid(Tone tone, Joint joint, Mesh mesh) {
        layers.add(new Layer(Piece.of(mesh, Weights.rigid(joint), false), tone));
        return this;
    }

    /** What moves with a joint on either side, given for the left. */
    Tailor twins(Tone tone, Joint left, Mesh mesh) {
        rigid(tone, left, mesh);
        return rigid(tone, left.on(Side.RIGHT), mesh.mirrored());
    }

    /** Any mesh by any rule. */
    Tailor mesh(Tone tone, Mesh mesh, Weights.Rule rule) {
        layers.add(new Layer(Piece.of(mesh, rule, false), tone));
        return this;
    }

    /** A solid's surface with as few triangles as its form allows. */
    static Mesh surface(Sdf solid, Box within, double cell) {
        return surface(solid, within, cell, KEPT);
    }

    /** The same with a part of the triangles. */
    static Mesh surface(Sdf solid, Box within, double cell, double kept) {
        return Simplified.of(SurfaceNets.mesh(solid, within, cell), kept, LONGEST * cell);
    }

    private Tailor sew(Tone tone, Mesh mesh, Weights.Rule rule, boolean drapes) {
        Mesh unwrapped = tone == Tone.SKIN ? mesh : Unwrap.around(anatomy.skeleton(), rule, mesh, drapes ? 1.5 : 1);
        layers.add(new Layer(Piece.of(unwrapped, rule, drapes), tone));
        return this;
    }

    /** A box around the middle, from one height to another. */
    static Box span(double halfX, double low, double high, double back, double front) {
        return new Box(Vec3.of(-halfX, low, back), Vec3.of(halfX, high, front));
    }
}

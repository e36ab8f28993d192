package io.seedbed.scene.catalogue;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Turn;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Slab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One shape in the making: pieces by paint, places, and the draws that vary it. Used by one thread. */
final class Draft {

    private final SplittableRandom random;
    private final String state;
    private final Map<Paint, List<Mesh>> pieces = new LinkedHashMap<>();
    private Turn turn = Turn.NONE;
    private @Nullable Slab top;
    private @Nullable Slab inside;
    private @Nullable Slab under;
    private @Nullable Slab seat;
    private @Nullable Vec3 grip;

    Draft(long seed, String state) {
        this.random = new SplittableRandom(seed);
        this.state = state;
    }

    /** Whether the thing is in this state. */
    boolean is(String asked) {
        return state.equals(asked);
    }

    /** A number that varies with the variant. */
    double vary(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A count that varies with the variant, both ends included. */
    int pick(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** Yes for this part of the variants. */
    boolean chance(double part) {
        return random.nextDouble() < part;
    }

    /** Pieces in the look's material and colour. */
    Draft main(Mesh... meshes) {
        return with(Paint.MAIN, meshes);
    }

    /** Pieces in another paint. */
    Draft with(Paint paint, Mesh... meshes) {
        pieces.computeIfAbsent(paint, any -> new ArrayList<>()).addAll(List.of(meshes));
        return this;
    }

    /** Things can stand on it. */
    Draft top(double y, double halfX, double halfZ) {
        return top(0, y, 0, halfX, halfZ);
    }

    /** Things can stand on it, off its middle. */
    Draft top(double x, double y, double z, double halfX, double halfZ) {
        top = new Slab(Vec3.of(x, y, z), halfX, halfZ, 10);
        return this;
    }

    /** Things can be in it. */
    Draft inside(double y, double halfX, double halfZ, double room) {
        return inside(0, y, 0, halfX, halfZ, room);
    }

    /** Things can be in it, off its middle. */
    Draft inside(double x, double y, double z, double halfX, double halfZ, double room) {
        inside = new Slab(Vec3.of(x, y, z), halfX, halfZ, room);
        return this;
    }

    /** Things can be below it. */
    Draft under(double halfX, double halfZ, double room) {
        under = new Slab(Vec3.ZERO, halfX, halfZ, room);
        return this;
    }

    /** A person can sit on it. */
    Draft seat(double y, double z, double halfX, double halfZ) {
        seat = new Slab(Vec3.of(0, y, z), halfX, halfZ, 1.2);
        return this;
    }

    /** A person can sit on it, ahead of or behind its middle in a side view. */
    Draft seatAt(double x, double y, double halfX, double halfZ) {
        seat = new Slab(Vec3.of(x, y, 0), halfX, halfZ, 1.2);
        return this;
    }

    /** A hand holds it there. */
    Draft grip(double x, double y, double z) {
        grip = Vec3.of(x, y, z);
        return this;
    }

    /** Says that the shape was described from the side, with its front towards +X. */
    Draft sideView() {
        turn = Turn.aboutY(-Math.PI / 2);
        return this;
    }

    /**
     * The shape, lifted or lowered until it stands on the ground.
     *
     * @param isHeld whether a hand holds it at its side where no grip was said
     */
    Shape finish(boolean isHeld) {
        List<Shape.Piece> joined = new ArrayList<>();
        pieces.forEach(
                (paint, meshes) -> joined.add(new Shape.Piece(Mesh.join(meshes).turned(turn), paint)));
        Box bounds = joined.stream()
                .map(piece -> piece.mesh().bounds())
                .reduce(Box::union)
                .orElseThrow();
        Vec3 lift = Vec3.of(0, -bounds.min().y(), 0);
        List<Shape.Piece> standing = joined.stream()
                .map(piece -> new Shape.Piece(piece.mesh().moved(0, lift.y(), 0), piece.paint()))
                .toList();
        @Nullable Vec3 held = grip == null ? null : turn.apply(grip).plus(lift);
        if (held == null && isHeld) {
            held = Vec3.of(
                    bounds.max().x(), bounds.size().y() / 2, bounds.centre().z());
        }
        return new Shape(
                standing,
                new Anchors(
                        placed(top, lift), placed(inside, lift), placed(under, Vec3.ZERO), placed(seat, lift), held));
    }

    private @Nullable Slab placed(@Nullable Slab slab, Vec3 lift) {
        if (slab == null) {
            return null;
        }
        Vec3 half = turn.apply(Vec3.of(slab.halfX(), 0, slab.halfZ()));
        return new Slab(turn.apply(slab.centre()).plus(lift), Math.abs(half.x()), Math.abs(half.z()), slab.room());
    }
}

package io.seedbed.scene.environment;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Patch;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.surface.Surface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A backdrop in the making: simple solids by surface, and the variant's own random numbers. Not thread-safe. */
final class Scenery {

    private final SplittableRandom random;
    private final Map<Surface, List<Mesh>> meshes = new LinkedHashMap<>();

    Scenery(String name, long variant) {
        random = new SplittableRandom(name.hashCode() * 0x9e3779b97f4a7c15L + variant);
    }

    /** A number from {@code from} to {@code to}. */
    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** One of them. */
    int pick(int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of them. */
    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** True so often. */
    boolean chance(double part) {
        return random.nextDouble() < part;
    }

    void add(Surface surface, Mesh mesh) {
        meshes.computeIfAbsent(surface, key -> new ArrayList<>()).add(mesh);
    }

    /** A box by its lower middle and its sizes. */
    void box(Surface surface, double x, double y, double z, double width, double height, double depth) {
        double bevel = Math.min(0.01, 0.2 * Math.min(width, Math.min(height, depth)));
        add(surface, Shapes.box(Vec3.of(x, y + height / 2, z), width / 2, height / 2, depth / 2, bevel));
    }

    /** Level ground that is seen from above. */
    void ground(Surface surface, double x, double y, double z, double halfX, double halfZ) {
        add(surface, Shapes.floor(Vec3.of(x, y, z), halfX, halfZ));
    }

    /** An upright rectangle from one corner on its foot to the other, seen from the left of that way. */
    void wall(Surface surface, Vec3 from, Vec3 to, double height) {
        double length = from.to(to);
        add(
                surface,
                Patch.mesh(1, 1, length, height, (u, v) -> to.towards(from, u).plus(Vec3.UP.times(v * height))));
    }

    /** An upright round pillar, as wide below and above as told. */
    void pillar(Surface surface, double x, double y, double z, double below, double above, double height) {
        add(
                surface,
                Shapes.lathe(12, false, 0, 0, below, 0, above, height, 0, height)
                        .moved(x, y, z));
    }

    /** A rounded lump: a crown, a bush, a stone, a hill. */
    void lump(Surface surface, Vec3 centre, double rx, double ry, double rz, int segments) {
        add(surface, Shapes.ellipsoid(centre, rx, ry, rz, segments));
    }

    /** All of it, one part for each surface. */
    Model model() {
        List<Part> parts = new ArrayList<>();
        meshes.forEach((surface, list) -> parts.add(new Part(Mesh.join(list), surface)));
        return new Model(parts, Anchors.NONE);
    }
}

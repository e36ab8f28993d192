package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Curve;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Patch;
import io.seedbed.scene.geometry.Vec3;
import java.util.List;

/** Small round things that need no melting: fingers, lips, brows, strings. Stateless. */
final class Tubes {

    private Tubes() {}

    /**
     * A tube along a smooth way that narrows to points at its ends.
     *
     * @param first radius at the beginning
     * @param last radius at the end
     * @param top the direction in which it is thinner
     * @param flat how thin: 1 for round
     */
    static Mesh along(List<Vec3> way, double first, double last, Vec3 top, double flat, int segments) {
        Curve curve = Curve.through(way);
        int rows = 2 + 2 * (way.size() - 1);
        return Patch.mesh(segments, rows, 0.05, curve.length(), (u, v) -> {
            double part = Math.max(0, Math.min(1, (v * rows - 1) / (rows - 2)));
            Vec3 ahead = curve.direction(part);
            Vec3 side = top.cross(ahead).unit();
            Vec3 up = ahead.cross(side);
            double radius = first + (last - first) * part;
            double end = Math.min(v, 1 - v) * rows;
            double round = end >= 1 ? 1 : Math.sqrt(Math.max(0, 1 - (1 - end) * (1 - end)));
            double beyond =
                    (v * rows < 1 ? v * rows - 1 : v * rows > rows - 1 ? v * rows - rows + 1 : 0) * radius * 0.7;
            double r = radius * Math.max(0.02, round);
            double angle = 2 * Math.PI * u;
            return curve.at(part)
                    .plus(ahead.times(beyond))
                    .plus(side.times(r * StrictMath.cos(angle)))
                    .plus(up.times(r * flat * StrictMath.sin(angle)));
        });
    }

    /** A round tube. */
    static Mesh round(List<Vec3> way, double first, double last) {
        Vec3 ahead = way.get(way.size() - 1).minus(way.get(0)).unit();
        Vec3 top = Math.abs(ahead.y()) > 0.8 ? Vec3.of(0, 0, 1) : Vec3.UP;
        return along(way, first, last, top, 1, 7);
    }
}

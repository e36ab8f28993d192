package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.truth.Projection;
import java.util.List;
import java.util.Optional;

/**
 * A solid as a camera sees it in a square image; lengths in the image are parts of its side, from the left and from the top.
 *
 * @param near depth of the nearest point, in metres
 * @param far depth of the farthest point
 * @param outline in the image
 */
record Sight(double left, double top, double right, double bottom, double near, double far, Outline outline) {

    /** How a solid is seen; empty if it reaches behind the camera. */
    static Optional<Sight> of(Solid solid, Projection projection) {
        List<Vec3> points = solid.points();
        double[] x = new double[points.size()];
        double[] y = new double[points.size()];
        double[] extremes = {1e9, 1e9, -1e9, -1e9, 1e9, -1e9};
        for (int i = 0; i < x.length; i++) {
            Optional<Vec3> pixel = projection.pixel(points.get(i));
            if (pixel.isEmpty()) {
                return Optional.empty();
            }
            Vec3 at = pixel.orElseThrow();
            x[i] = at.x();
            y[i] = at.y();
            extremes[0] = Math.min(extremes[0], at.x());
            extremes[1] = Math.min(extremes[1], at.y());
            extremes[2] = Math.max(extremes[2], at.x());
            extremes[3] = Math.max(extremes[3], at.y());
            extremes[4] = Math.min(extremes[4], at.z());
            extremes[5] = Math.max(extremes[5], at.z());
        }
        return Optional.of(new Sight(
                extremes[0], extremes[1], extremes[2], extremes[3], extremes[4], extremes[5], Outline.around(x, y)));
    }

    /** Depth of its middle, in metres. */
    double depth() {
        return (near + far) / 2;
    }

    /** Where its middle is across the image. */
    double middle() {
        return (left + right) / 2;
    }

    /** How much of the image it covers at most, from 0 to 1. */
    double area() {
        return outline.area();
    }

    /** Whether it is in the image with a margin on every side. */
    boolean isInside(double margin) {
        return left >= margin && top >= margin && right <= 1 - margin && bottom <= 1 - margin;
    }
}

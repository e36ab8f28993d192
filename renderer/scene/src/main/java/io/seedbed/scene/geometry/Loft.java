package io.seedbed.scene.geometry;

import java.util.ArrayList;
import java.util.List;

/** Bodies through cross-sections along the z axis: hulls, fuselages, loaves, car bodies. Stateless. */
public final class Loft {

    private static final double FULL = 2 * Math.PI;

    private Loft() {}

    /**
     * A cross-section.
     *
     * @param z where it is
     * @param y height of its middle
     * @param halfX half of its width
     * @param halfY half of its height
     */
    public record Station(double z, double y, double halfX, double halfY) {}

    /** A cross-section. */
    public static Station at(double z, double y, double halfX, double halfY) {
        return new Station(z, y, halfX, halfY);
    }

    /**
     * A smooth body with flat ends where it does not shrink to nothing.
     *
     * @param power of the superellipse that each section is: 2 is an ellipse, 4 and more is nearly a rectangle
     * @param stations by rising z
     */
    public static Mesh mesh(int segments, int rows, double power, Station... stations) {
        Profile profile = new Profile(stations);
        int spans = stations.length - 1;
        int each = Math.max(1, (rows + spans - 1) / spans);
        double first = stations[0].z();
        double last = stations[spans].z();
        Station middle = profile.at(spans * 0.5);
        double around = 4 * (middle.halfX() + middle.halfY());
        List<Mesh> parts = new ArrayList<>();
        parts.add(Patch.mesh(
                segments,
                each * spans,
                around,
                last - first,
                (u, v) -> section(profile.at(v * spans), FULL * u, power)));
        for (int end = 0; end < 2; end++) {
            Station station = stations[end * spans];
            if (station.halfX() > 1e-4 && station.halfY() > 1e-4) {
                List<Vec3> rim = new ArrayList<>();
                for (int i = 0; i < segments; i++) {
                    double part = (double) (end == 1 ? i : segments - i) / segments;
                    rim.add(section(station, FULL * part, power));
                }
                parts.add(Fan.mesh(Vec3.of(0, station.y(), station.z()), rim));
            }
        }
        return Mesh.join(parts);
    }

    private static Vec3 section(Station station, double angle, double power) {
        double x = Math.max(0, station.halfX()) * rounded(StrictMath.cos(angle), power);
        double y = Math.max(0, station.halfY()) * rounded(StrictMath.sin(angle), power);
        return Vec3.of(x, station.y() + y, station.z());
    }

    private static double rounded(double part, double power) {
        return Math.signum(part) * StrictMath.pow(Math.abs(part), 2 / power);
    }
}

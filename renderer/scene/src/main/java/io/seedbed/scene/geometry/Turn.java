package io.seedbed.scene.geometry;

/**
 * A rotation as a matrix of three rows. Made with {@link StrictMath}, so that it is the same on every machine.
 *
 * @param a row for x
 * @param b row for y
 * @param c row for z
 */
public record Turn(Vec3 a, Vec3 b, Vec3 c) {

    /** No rotation. */
    public static final Turn NONE = new Turn(Vec3.of(1, 0, 0), Vec3.of(0, 1, 0), Vec3.of(0, 0, 1));

    /** About the x axis, from +Y towards +Z, in radians. */
    public static Turn aboutX(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new Turn(Vec3.of(1, 0, 0), Vec3.of(0, cos, -sin), Vec3.of(0, sin, cos));
    }

    /** About the y axis, from +Z towards +X, in radians: a front that faced +Z faces (sin, 0, cos). */
    public static Turn aboutY(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new Turn(Vec3.of(cos, 0, sin), Vec3.of(0, 1, 0), Vec3.of(-sin, 0, cos));
    }

    /** About the z axis, from +X towards +Y, in radians. */
    public static Turn aboutZ(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new Turn(Vec3.of(cos, -sin, 0), Vec3.of(sin, cos, 0), Vec3.of(0, 0, 1));
    }

    /** The vector turned. */
    public Vec3 apply(Vec3 v) {
        return new Vec3(a.dot(v), b.dot(v), c.dot(v));
    }

    /** First {@code first}, then this. */
    public Turn after(Turn first) {
        Turn columns = first.inverse();
        return new Turn(
                Vec3.of(a.dot(columns.a), a.dot(columns.b), a.dot(columns.c)),
                Vec3.of(b.dot(columns.a), b.dot(columns.b), b.dot(columns.c)),
                Vec3.of(c.dot(columns.a), c.dot(columns.b), c.dot(columns.c)));
    }

    /** The rotation back. */
    public Turn inverse() {
        return new Turn(Vec3.of(a.x(), b.x(), c.x()), Vec3.of(a.y(), b.y(), c.y()), Vec3.of(a.z(), b.z(), c.z()));
    }
}

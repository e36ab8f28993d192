package io.seedbed.scene.person.rig;

import io.seedbed.scene.geometry.Vec3;

/** A rotation as a unit quaternion. */
public record Quaternion(double w, double x, double y, double z) {

    /** No rotation. */
    public static final Quaternion NONE = new Quaternion(1, 0, 0, 0);

    /** About a unit axis, right-handed, in radians. */
    public static Quaternion about(Vec3 axis, double angle) {
        double sin = StrictMath.sin(angle / 2);
        return new Quaternion(StrictMath.cos(angle / 2), axis.x() * sin, axis.y() * sin, axis.z() * sin);
    }

    /** Forwards about x, then sideways about z, then around about y, in degrees. */
    public static Quaternion of(double aboutX, double aboutY, double aboutZ) {
        return about(Vec3.UP, Math.toRadians(aboutY))
                .after(about(Vec3.of(0, 0, 1), Math.toRadians(aboutZ)))
                .after(about(Vec3.of(1, 0, 0), Math.toRadians(aboutX)));
    }

    /** The shortest rotation that brings one direction onto another. */
    public static Quaternion arc(Vec3 from, Vec3 to) {
        Vec3 a = from.unit();
        Vec3 b = to.unit();
        double cos = a.dot(b);
        if (cos < -0.9999) {
            Vec3 side = Math.abs(a.x()) < 0.8 ? Vec3.of(1, 0, 0) : Vec3.of(0, 0, 1);
            return about(a.cross(side).unit(), Math.PI);
        }
        Vec3 c = a.cross(b);
        return new Quaternion(1 + cos, c.x(), c.y(), c.z()).unit();
    }

    /** First {@code first}, then this. */
    public Quaternion after(Quaternion first) {
        return new Quaternion(
                w * first.w - x * first.x - y * first.y - z * first.z,
                w * first.x + x * first.w + y * first.z - z * first.y,
                w * first.y - x * first.z + y * first.w + z * first.x,
                w * first.z + x * first.y - y * first.x + z * first.w);
    }

    /** The rotation back. */
    public Quaternion inverse() {
        return new Quaternion(w, -x, -y, -z);
    }

    /** The vector turned. */
    public Vec3 apply(Vec3 v) {
        Vec3 u = Vec3.of(x, y, z);
        Vec3 t = u.cross(v).times(2);
        return v.plus(t.times(w)).plus(u.cross(t));
    }

    /** Half of this rotation. */
    public Quaternion half() {
        return new Quaternion(w < 0 ? w - 1 : w + 1, x, y, z).unit();
    }

    /** Part of the way to another, by the shorter way. */
    public Quaternion towards(Quaternion other, double part) {
        double sign = w * other.w + x * other.x + y * other.y + z * other.z < 0 ? -1 : 1;
        return new Quaternion(
                        w + (sign * other.w - w) * part,
                        x + (sign * other.x - x) * part,
                        y + (sign * other.y - y) * part,
                        z + (sign * other.z - z) * part)
                .unit();
    }

    private Quaternion unit() {
        double length = Math.sqrt(w * w + x * x + y * y + z * z);
        return length < 1e-12 ? NONE : new Quaternion(w / length, x / length, y / length, z / length);
    }
}

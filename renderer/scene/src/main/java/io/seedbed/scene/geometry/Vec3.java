package io.seedbed.scene.geometry;

/** A point or a direction, in metres. */
public record Vec3(double x, double y, double z) {

    /** The origin. */
    public static final Vec3 ZERO = new Vec3(0, 0, 0);

    /** Up. */
    public static final Vec3 UP = new Vec3(0, 1, 0);

    /** A point. */
    public static Vec3 of(double x, double y, double z) {
        return new Vec3(x, y, z);
    }

    /** The sum. */
    public Vec3 plus(Vec3 other) {
        return new Vec3(x + other.x, y + other.y, z + other.z);
    }

    /** The difference. */
    public Vec3 minus(Vec3 other) {
        return new Vec3(x - other.x, y - other.y, z - other.z);
    }

    /** All three times a factor. */
    public Vec3 times(double factor) {
        return new Vec3(x * factor, y * factor, z * factor);
    }

    /** The scalar product. */
    public double dot(Vec3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** The vector product. */
    public Vec3 cross(Vec3 other) {
        return new Vec3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** The length. */
    public double length() {
        return Math.sqrt(dot(this));
    }

    /** The direction alone; up for a vector without one. */
    public Vec3 unit() {
        double length = length();
        return length < 1e-12 ? UP : times(1 / length);
    }

    /** From here to there, {@code part} of the way. */
    public Vec3 towards(Vec3 other, double part) {
        return plus(other.minus(this).times(part));
    }

    /** The distance. */
    public double to(Vec3 other) {
        return minus(other).length();
    }
}

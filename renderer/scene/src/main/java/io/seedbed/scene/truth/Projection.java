package io.seedbed.scene.truth;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.CameraSpec;
import java.util.Optional;

/**
 * How an upright pinhole camera maps the world onto an image and back. Immutable and thread-safe.
 */
public final class Projection {

    /** Nothing closer to the camera than this is projected, in metres. */
    public static final double NEAR = 0.05;

    private final Vec3 eye;
    private final Vec3 forward;
    private final Vec3 right;
    private final Vec3 up;
    private final double focal;
    private final double middleX;
    private final double middleY;

    private Projection(CameraSpec camera, int width, int height) {
        this.eye = camera.eye();
        this.forward = camera.target().minus(camera.eye()).unit();
        this.right = forward.cross(Vec3.UP).unit();
        this.up = right.cross(forward);
        this.focal = height / 2.0 / StrictMath.tan(StrictMath.toRadians(camera.fieldOfView()) / 2);
        this.middleX = width / 2.0;
        this.middleY = height / 2.0;
    }

    /** The camera's projection onto an image of this size in pixels. */
    public static Projection of(CameraSpec camera, int width, int height) {
        return new Projection(camera, width, height);
    }

    /** A point in the camera's axes: metres to the right, up, and along its line of sight. */
    public Vec3 inCamera(Vec3 world) {
        Vec3 from = world.minus(eye);
        return new Vec3(from.dot(right), from.dot(up), from.dot(forward));
    }

    /** A direction in the camera's axes. */
    public Vec3 turnedToCamera(Vec3 direction) {
        return new Vec3(direction.dot(right), direction.dot(up), direction.dot(forward));
    }

    /**
     * Where a point of the world is in the image: x and y in pixels, z its depth in metres; empty for what is behind or
     * too close.
     */
    public Optional<Vec3> pixel(Vec3 world) {
        Vec3 at = inCamera(world);
        return at.z() < NEAR
                ? Optional.empty()
                : Optional.of(new Vec3(column(at.x(), at.z()), row(at.y(), at.z()), at.z()));
    }

    /** The column of what is {@code x} metres to the right at a depth. */
    public double column(double x, double depth) {
        return middleX + focal * x / depth;
    }

    /** The row of what is {@code y} metres up at a depth. */
    public double row(double y, double depth) {
        return middleY - focal * y / depth;
    }

    /** The point of the world that is seen at a place of the image (pixels) at a depth (metres). */
    public Vec3 world(double column, double row, double depth) {
        double x = (column - middleX) * depth / focal;
        double y = (middleY - row) * depth / focal;
        return eye.plus(right.times(x)).plus(up.times(y)).plus(forward.times(depth));
    }

    /** Metres that one pixel spans at a depth. */
    public double metres(double depth) {
        return depth / focal;
    }
}

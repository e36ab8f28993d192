package io.seedbed.scene.person.motion;

import io.seedbed.scene.geometry.Vec3;
import org.jspecify.annotations.Nullable;

/**
 * An arm. Directions are in the person's axes, x counting outwards.
 *
 * @param upper where the upper arm points; with a goal, where the elbow should go
 * @param fore where the forearm points
 * @param goal where the palm has to be; null where the directions say it
 * @param palm where the palm faces; zero for at ease
 * @param fingers where the fingers point; zero for along the forearm
 */
public record Arm(Vec3 upper, Vec3 fore, @Nullable Goal goal, Vec3 palm, Vec3 fingers, HandShape hand) {

    /** An arm by its directions. */
    public static Arm along(double ux, double uy, double uz, double fx, double fy, double fz) {
        return new Arm(
                Vec3.of(ux, uy, uz).unit(), Vec3.of(fx, fy, fz).unit(), null, Vec3.ZERO, Vec3.ZERO, HandShape.RELAXED);
    }

    /** An arm that reaches for a place, its elbow towards a side. */
    public static Arm to(Goal.From from, double x, double y, double z, double ex, double ey, double ez) {
        return new Arm(
                Vec3.of(ex, ey, ez).unit(),
                Vec3.of(0, -1, 0),
                new Goal(from, Vec3.of(x, y, z)),
                Vec3.ZERO,
                Vec3.ZERO,
                HandShape.RELAXED);
    }

    /** With the palm facing somewhere. */
    public Arm palm(double x, double y, double z) {
        return new Arm(upper, fore, goal, Vec3.of(x, y, z), fingers, hand);
    }

    /** With the fingers pointing somewhere. */
    public Arm fingers(double x, double y, double z) {
        return new Arm(upper, fore, goal, palm, Vec3.of(x, y, z), hand);
    }

    /** With another hand. */
    public Arm hand(HandShape shape) {
        return new Arm(upper, fore, goal, palm, fingers, shape);
    }

    Arm towards(Arm other, double part) {
        Goal between =
                goal != null && other.goal != null ? goal.towards(other.goal, part) : part < 0.5 ? goal : other.goal;
        return new Arm(
                upper.towards(other.upper, part),
                fore.towards(other.fore, part),
                between,
                palm.towards(other.palm, part),
                fingers.towards(other.fingers, part),
                part < 0.5 ? hand : other.hand);
    }
}

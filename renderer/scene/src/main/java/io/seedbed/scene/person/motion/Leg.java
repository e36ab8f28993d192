package io.seedbed.scene.person.motion;

import io.seedbed.scene.geometry.Vec3;
import org.jspecify.annotations.Nullable;

/**
 * A leg. Directions are in the person's axes, x counting outwards.
 *
 * @param thigh where the thigh points; with a goal, where the knee should go
 * @param shin where the shin points
 * @param goal where the ankle has to be; null where the directions say it
 * @param heel degrees that the heel is raised against a level foot
 * @param toes degrees that the foot points outwards
 * @param bend degrees that the toes bend up
 */
public record Leg(Vec3 thigh, Vec3 shin, @Nullable Goal goal, double heel, double toes, double bend) {

    /** A leg by its directions, the foot's heel so many degrees above its toes. */
    public static Leg along(double tx, double ty, double tz, double sx, double sy, double sz, double heel) {
        return new Leg(Vec3.of(tx, ty, tz).unit(), Vec3.of(sx, sy, sz).unit(), null, heel, 4, 0);
    }

    /** A foot flat on the ground, its ankle so far outwards and to the front. */
    public static Leg planted(double x, double z) {
        return raised(x, 0, z, 0);
    }

    /** A foot with its ankle so far outwards, higher than flat and to the front, and its heel raised by degrees. */
    public static Leg raised(double x, double up, double z, double heel) {
        return new Leg(
                Vec3.of(0.12, 0, 1).unit(),
                Vec3.of(0, -1, 0),
                new Goal(Goal.From.GROUND, Vec3.of(x, up, z)),
                heel,
                6,
                heel > 20 ? Math.min(50, heel) : 0);
    }

    /** With the knee towards a side. */
    public Leg knee(double x, double y, double z) {
        return new Leg(Vec3.of(x, y, z).unit(), shin, goal, heel, toes, bend);
    }

    /** With the foot pointing outwards by degrees. */
    public Leg toes(double degrees) {
        return new Leg(thigh, shin, goal, heel, degrees, bend);
    }

    /** With the toes bent up by degrees. */
    public Leg bend(double degrees) {
        return new Leg(thigh, shin, goal, heel, toes, degrees);
    }

    Leg towards(Leg other, double part) {
        Goal between =
                goal != null && other.goal != null ? goal.towards(other.goal, part) : part < 0.5 ? goal : other.goal;
        return new Leg(
                thigh.towards(other.thigh, part),
                shin.towards(other.shin, part),
                between,
                mix(heel, other.heel, part),
                mix(toes, other.toes, part),
                mix(bend, other.bend, part));
    }

    private static double mix(double a, double b, double part) {
        return a + (b - a) * part;
    }
}

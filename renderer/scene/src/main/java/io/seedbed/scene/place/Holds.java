package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Vec3;
import java.util.List;

/** Whether relations hold, clearly enough that nobody would deny it. Stateless. */
final class Holds {

    /** Gap between two things' extents across the image, in parts of its side. */
    private static final double ASIDE = 0.012;

    /** How much deeper the middle of what is behind is, relative to the depth of what is in front. */
    private static final double DEEPER = 0.16;

    private static final double FACING = StrictMath.toRadians(12);

    private Holds() {}

    /** Whether a link holds among solids as they are seen. */
    static boolean all(Link link, List<Solid> solids, List<Sight> sights) {
        return seen(link, sights) && standing(link, solids);
    }

    /** The part of a relation that the camera decides. */
    static boolean seen(Link link, List<Sight> sights) {
        Sight subject = sights.get(link.subject());
        Sight object = sights.get(link.object());
        return switch (link.relation()) {
            case LEFT_OF -> left(subject, object);
            case RIGHT_OF -> left(object, subject);
            case IN_FRONT_OF -> before(subject, object);
            case BEHIND -> before(object, subject);
            case ABOVE -> above(subject, object);
            case BELOW -> above(object, subject);
            case BETWEEN -> {
                Sight other = sights.get(link.other());
                yield left(object, subject) && left(subject, other) || left(other, subject) && left(subject, object);
            }
            default -> true;
        };
    }

    /** The part of a relation that does not need a camera. */
    static boolean standing(Link link, List<Solid> solids) {
        Solid subject = solids.get(link.subject());
        Solid object = solids.get(link.object());
        double gap = subject.gap(object);
        double larger = Math.max(subject.width(), object.width());
        return switch (link.relation()) {
            case ABOVE -> subject.low() >= object.high() - 0.01;
            case BELOW -> object.low() >= subject.high() - 0.01;
            case NEXT_TO -> gap > 0 && gap <= 0.5 * larger && isFree(subject, object, solids);
            case FAR_FROM -> gap >= 1.6 * Math.max(larger, 0.5 * Math.max(subject.size(), object.size()));
            case BETWEEN -> isBetween(subject, object, solids.get(link.other()));
            case FACING -> Math.abs(turnTo(subject, object)) <= FACING;
            case BIGGER_THAN -> subject.size() >= 1.35 * object.size();
            case SMALLER_THAN -> object.size() >= 1.35 * subject.size();
            default -> true;
        };
    }

    /** Radians by which a front would have to turn to face another thing. */
    static double turnTo(Solid front, Solid other) {
        Vec3 way = other.centre().minus(front.centre());
        double turn = StrictMath.atan2(way.x(), way.z()) - front.pose().yaw();
        return StrictMath.atan2(StrictMath.sin(turn), StrictMath.cos(turn));
    }

    private static boolean left(Sight first, Sight second) {
        return first.right() + ASIDE <= second.left();
    }

    private static boolean before(Sight first, Sight second) {
        return second.near() >= first.far() - 0.02 * first.depth()
                && second.depth() - first.depth() >= DEEPER * first.depth();
    }

    private static boolean above(Sight first, Sight second) {
        double overlap = Math.min(first.right(), second.right()) - Math.max(first.left(), second.left());
        double narrower = Math.min(first.right() - first.left(), second.right() - second.left());
        return overlap >= 0.3 * narrower;
    }

    private static boolean isBetween(Solid middle, Solid one, Solid two) {
        Vec3 from = level(one.centre());
        Vec3 to = level(two.centre());
        Vec3 at = level(middle.centre());
        Vec3 way = to.minus(from);
        double part = at.minus(from).dot(way) / Math.max(1e-9, way.dot(way));
        double aside = at.to(from.towards(to, part));
        return part > 0.2 && part < 0.8 && aside <= 0.35 * way.length();
    }

    private static boolean isFree(Solid one, Solid two, List<Solid> solids) {
        for (Solid other : solids) {
            if (other != one
                    && other != two
                    && isBetween(other, one, two)
                    && other.low() < one.high()
                    && other.gap(one) < one.gap(two)
                    && other.gap(two) < one.gap(two)) {
                return false;
            }
        }
        return true;
    }

    private static Vec3 level(Vec3 at) {
        return Vec3.of(at.x(), 0, at.z());
    }
}

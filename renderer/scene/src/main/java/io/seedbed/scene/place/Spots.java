package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Turn;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Slab;
import io.seedbed.scene.spec.Pose;
import java.util.List;
import java.util.Optional;

/** Proposes places: near what a relation asks for, else anywhere within the spread. Used by one thread. */
final class Spots {

    private final Vec3 right;
    private final Vec3 near;
    private final double spread;
    private final Draw random;

    /**
     * Places as a camera sees them.
     *
     * @param heading radians that the camera has gone around to the right
     * @param spread metres around the origin
     */
    Spots(double heading, double spread, Draw random) {
        Turn turn = Turn.aboutY(heading);
        this.right = turn.apply(Vec3.of(1, 0, 0));
        this.near = turn.apply(Vec3.of(0, 0, 1));
        this.spread = spread;
        this.random = random;
    }

    /** A place on the ground for a role, whose solid is turned already. */
    Solid next(int role, List<Solid> places, boolean[] placed, List<Link> links) {
        Solid it = places.get(role);
        for (Link link : links) {
            if (link.relation() == Relation.BETWEEN
                    && link.subject() == role
                    && placed[link.object()]
                    && placed[link.other()]) {
                Vec3 from = places.get(link.object()).centre();
                Vec3 to = places.get(link.other()).centre();
                double off = 0.08 * from.to(to);
                return at(
                        it,
                        from.towards(to, random.between(0.4, 0.6)),
                        random.between(-off, off),
                        random.between(-off, off));
            }
            if (link.subject() == role && placed[link.object()]) {
                return beside(it, link.relation(), places.get(link.object()));
            }
            if (link.object() == role && placed[link.subject()] && link.other() < 0) {
                return beside(it, reverse(link.relation()), places.get(link.subject()));
            }
            if (link.other() == role && placed[link.object()]) {
                double gap = 1.5 * places.get(link.subject()).width();
                return aside(it, places.get(link.object()), random.chance(0.5) ? 1 : -1, gap, 0.25);
            }
        }
        double angle = random.between(0, 2 * Math.PI);
        double radius = spread * Math.sqrt(random.between(0, 1));
        return at(it, Vec3.ZERO, 1.15 * radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
    }

    private Solid beside(Solid it, Relation relation, Solid other) {
        double mean = (it.width() + other.width()) / 2;
        double gap = mean * random.between(0.12, 0.8);
        return switch (relation) {
            case LEFT_OF -> aside(it, other, -1, gap, 0.5);
            case RIGHT_OF -> aside(it, other, 1, gap, 0.5);
            case NEXT_TO -> aside(it, other, random.chance(0.5) ? 1 : -1, random.between(0.06, 0.3) * mean, 0.15);
            case FAR_FROM -> far(it, other);
            case IN_FRONT_OF -> deep(it, other, 1, gap);
            case BEHIND -> deep(it, other, -1, gap);
            default -> aside(it, other, random.chance(0.5) ? 1 : -1, gap, 1);
        };
    }

    private Solid aside(Solid it, Solid other, double side, double gap, double depth) {
        double apart = (extent(it, right) + extent(other, right)) / 2 + gap;
        double mean = (it.width() + other.width()) / 2;
        return at(it, other.centre(), side * apart, depth * mean * random.between(-1, 1));
    }

    private Solid deep(Solid it, Solid other, double side, double gap) {
        double apart = (extent(it, near) + extent(other, near)) / 2 + gap + 0.25 * Math.max(it.size(), other.size());
        double across = (extent(it, right) + extent(other, right)) / 2;
        double off = across * random.between(0.25, 1.05) * (random.chance(0.5) ? 1 : -1);
        return at(it, other.centre(), off, side * apart);
    }

    private Solid far(Solid it, Solid other) {
        double larger = Math.max(it.width(), other.width());
        double gap = 1.7 * Math.max(larger, 0.5 * Math.max(it.size(), other.size())) * random.between(1, 1.5);
        double apart = (it.width() + other.width()) / 2 + gap;
        double angle = random.between(-0.9, 0.9) + (random.chance(0.5) ? 0 : Math.PI);
        return at(it, other.centre(), apart * StrictMath.cos(angle), apart * StrictMath.sin(angle));
    }

    /** How far a solid reaches along a level direction, from end to end. */
    private static double extent(Solid solid, Vec3 direction) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < solid.footprint().corners(); i++) {
            double along =
                    solid.footprint().x(i) * direction.x() + solid.footprint().y(i) * direction.z();
            least = Math.min(least, along);
            most = Math.max(most, along);
        }
        return most - least;
    }

    /** The middle of a solid put so far to the right of a point and nearer to the camera, on the ground. */
    private Solid at(Solid it, Vec3 from, double across, double nearer) {
        Vec3 middle = it.at(0, 0, 0).centre();
        Vec3 to = from.plus(right.times(across)).plus(near.times(nearer)).minus(middle);
        return it.at(Rounded.length(to.x()), 0, Rounded.length(to.z()));
    }

    private static Relation reverse(Relation relation) {
        return switch (relation) {
            case LEFT_OF -> Relation.RIGHT_OF;
            case RIGHT_OF -> Relation.LEFT_OF;
            case IN_FRONT_OF -> Relation.BEHIND;
            case BEHIND -> Relation.IN_FRONT_OF;
            default -> relation;
        };
    }

    /** A place on, in or below a role's parent; empty if the thing would reach over the edge. */
    Optional<Solid> rest(int role, Role it, List<Solid> places) {
        Solid parent = places.get(it.parent());
        Anchors anchors = parent.hull().anchors();
        Optional<Slab> found = switch (it.footing()) {
            case ON -> anchors.onTop();
            case IN -> anchors.within();
            default -> anchors.below();
        };
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Slab slab = found.orElseThrow();
        Solid turned = turned(it, parent, places.get(role).pose().yaw());
        Vec3 half = turned.hull().bounds().size().times(it.scale() / 2);
        double least = Math.min(half.x(), half.z());
        double x = Math.max(0, slab.halfX() * parent.scale() - least) * random.between(-1, 1);
        double z = Math.max(0, slab.halfZ() * parent.scale() - least) * random.between(-1, 1);
        Vec3 local = slab.centre().plus(Vec3.of(x, 0, z).times(1 / parent.scale()));
        Vec3 at = parent.place(local);
        double y = it.footing() == Footing.UNDER ? 0 : Math.ceil(at.y() * 10_000 - 1e-6) / 10_000;
        Vec3 middle = turned.at(0, 0, 0).centre();
        Solid there = turned.at(Rounded.length(at.x() - middle.x()), y, Rounded.length(at.z() - middle.z()));
        boolean fits = there.isWithin(slab, parent)
                && (it.footing() == Footing.ON || there.high() - there.low() <= slab.room() * parent.scale() + 1e-6);
        return fits ? Optional.of(there) : Optional.empty();
    }

    private Solid turned(Role it, Solid parent, double yaw) {
        double other = random.chance(0.5)
                ? yaw
                : parent.pose().yaw() + Math.PI / 2 * random.whole(0, 3) + random.between(-0.05, 0.05);
        return Solid.of(it.hull(), new Pose(0, 0, 0, Rounded.angle(other), 0, it.scale()), it.scale());
    }
}

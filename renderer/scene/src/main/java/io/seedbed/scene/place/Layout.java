package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Turn;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One try to find places around the origin for all roles: the ground first, in an order in which what relations refer to comes
 * before what they place; then what stands on, in or below something and what people carry. Used by one thread.
 */
final class Layout {

    private static final int TRIES = 28;

    private final List<Role> roles;
    private final List<Link> links;
    private final Blame blame;
    private final Spots spots;
    private final List<Solid> places;
    private final boolean[] placed;

    /**
     * A try.
     *
     * @param heading radians that the camera has gone around to the right
     * @param spread metres around the origin within which things on the ground stand
     */
    Layout(List<Role> roles, List<Link> links, double heading, double spread, Draw random, Blame blame) {
        this.roles = roles;
        this.links = links;
        this.blame = blame;
        this.spots = new Spots(heading, spread, random);
        this.placed = new boolean[roles.size()];
        this.places = new ArrayList<>();
        for (Role role : roles) {
            double side = random.chance(0.5) ? 1 : -1;
            double yaw = heading + side * role.facing().draw(random) + role.turn();
            places.add(Solid.of(role.hull(), new Pose(0, 0, 0, Rounded.angle(yaw), 0, role.scale()), role.scale()));
        }
    }

    /** Solids in the order of the roles, or empty if this try failed. */
    Optional<List<Solid>> solve() {
        for (int next = nextOnGround(); next >= 0; next = nextOnGround()) {
            if (!onGround(next)) {
                return Optional.empty();
            }
            placed[next] = true;
        }
        if (!turn()) {
            return Optional.empty();
        }
        for (int next = nextDependent(); next >= 0; next = nextDependent()) {
            if (!dependent(next)) {
                return Optional.empty();
            }
            placed[next] = true;
        }
        for (Link link : links) {
            if (!Holds.standing(link, places)) {
                return blame.on(link.tie().toString(), "no place for them was found where it holds");
            }
        }
        return Optional.of(List.copyOf(places));
    }

    private int nextOnGround() {
        int first = -1;
        for (int i = 0; i < roles.size(); i++) {
            if (placed[i] || roles.get(i).footing() != Footing.FLOOR) {
                continue;
            }
            first = first < 0 ? i : first;
            if (waitsForNothing(i)) {
                return i;
            }
        }
        return first;
    }

    private boolean waitsForNothing(int role) {
        for (Link link : links) {
            if (link.subject() == role && (isAhead(link.object()) || link.other() >= 0 && isAhead(link.other()))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAhead(int role) {
        return !placed[role] && roles.get(role).footing() == Footing.FLOOR;
    }

    private boolean onGround(int role) {
        for (int i = 0; i < TRIES; i++) {
            Solid there = spots.next(role, places, placed, links);
            if (isClear(role, there) && held(role, there)) {
                return true;
            }
        }
        blame.on(roles.get(role).name() + " on the ground", "there is no room for it beside the others");
        return false;
    }

    private boolean held(int role, Solid there) {
        Solid before = places.set(role, there);
        placed[role] = true;
        for (Link link : links) {
            if (link.relation() != Relation.FACING && isComplete(link) && !Holds.standing(link, places)) {
                blame.on(
                        link.tie().toString(), "no place for " + roles.get(role).name() + " was found where it holds");
                placed[role] = false;
                places.set(role, before);
                return false;
            }
        }
        return true;
    }

    private boolean isComplete(Link link) {
        return placed[link.subject()] && placed[link.object()] && (link.other() < 0 || placed[link.other()]);
    }

    /** Whether nothing is in the way of what would stand there; what it stands on or carries is not asked. */
    private boolean isClear(int role, Solid there) {
        double room = 0.03 + 0.04 * there.width();
        for (int i = 0; i < roles.size(); i++) {
            if (i == role || !placed[i] || isKin(role, i)) {
                continue;
            }
            boolean ground =
                    roles.get(i).footing() == Footing.FLOOR && roles.get(role).footing() == Footing.FLOOR;
            if (there.hits(places.get(i), ground ? room : 0.004)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKin(int one, int two) {
        return roles.get(one).parent() == two || roles.get(two).parent() == one;
    }

    /** Turns what must face something. */
    private boolean turn() {
        for (Link link : links) {
            int subject = link.subject();
            if (link.relation() != Relation.FACING || roles.get(subject).footing() != Footing.FLOOR) {
                continue;
            }
            Role role = roles.get(subject);
            Pose before = places.get(subject).pose();
            double yaw = before.yaw() + Holds.turnTo(places.get(subject), rootOf(link.object()));
            Solid turned = Solid.of(
                    role.hull(),
                    new Pose(before.x(), before.y(), before.z(), Rounded.angle(yaw), 0, role.scale()),
                    role.scale());
            if (!isClear(subject, turned)) {
                blame.on(link.tie().toString(), "there is no room to turn");
                return false;
            }
            places.set(subject, turned);
        }
        return true;
    }

    private Solid rootOf(int role) {
        int root = role;
        while (roles.get(root).parent() >= 0) {
            root = roles.get(root).parent();
        }
        return places.get(root);
    }

    private int nextDependent() {
        for (int i = 0; i < roles.size(); i++) {
            if (!placed[i] && placed[roles.get(i).parent()]) {
                return i;
            }
        }
        return -1;
    }

    private boolean dependent(int role) {
        Role it = roles.get(role);
        Solid parent = places.get(it.parent());
        boolean fixed = it.footing() == Footing.CARRIED || it.footing() == Footing.AT;
        for (int i = 0; i < (fixed ? 1 : TRIES); i++) {
            Optional<Solid> there = fixed ? Optional.of(joined(it, parent)) : spots.rest(role, it, places);
            if (there.isPresent() && isClear(role, there.orElseThrow()) && held(role, there.orElseThrow())) {
                return true;
            }
        }
        String where = roles.get(it.parent()).name();
        blame.on(
                it.name() + " " + (fixed ? "with" : it.footing().name().toLowerCase(Locale.ROOT)) + " " + where,
                "there is no room for it");
        return false;
    }

    private static Solid joined(Role role, Solid parent) {
        Pose partner = role.partner();
        Pose base = parent.pose();
        Pose pose;
        if (role.footing() == Footing.CARRIED) {
            Vec3 at = Turn.aboutY(base.yaw()).apply(Vec3.of(partner.x(), partner.y(), partner.z()));
            pose = new Pose(
                    Rounded.length(base.x() + at.x()),
                    Rounded.length(base.y() + at.y()),
                    Rounded.length(base.z() + at.z()),
                    Rounded.angle(base.yaw() + partner.yaw()),
                    Rounded.angle(partner.tip()),
                    role.scale());
        } else {
            double yaw = Rounded.angle(base.yaw() - partner.yaw());
            Vec3 at = Turn.aboutY(yaw).apply(Vec3.of(partner.x(), partner.y(), partner.z()));
            pose = new Pose(
                    Rounded.length(base.x() - at.x()),
                    Rounded.length(base.y() - at.y()),
                    Rounded.length(base.z() - at.z()),
                    yaw,
                    0,
                    role.scale());
        }
        return Solid.of(role.hull(), pose, role.scale());
    }
}

package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Slab;
import io.seedbed.scene.spec.ObjectSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether things go together: sizes that one image can show, room on and in each other, places large enough. Used by one thread. */
final class Fits {

    private static final double UNKNOWN = -1;
    private static final double SLACK = 1.25;

    /** So many things may differ in size as they like; more must be alike, since they share the image. */
    static final double FEW = 4;

    private final Plan plan;
    private final double patience;
    private final double crowded;
    private final Supply supply;
    private final double[] sizes;
    private final double[] scales;
    private final @Nullable Hull[] hulls;

    Fits(Plan plan, double patience, Supply supply) {
        this.plan = plan;
        this.patience = patience;
        this.supply = supply;
        int count = plan.slots().size();
        this.crowded = Math.sqrt(Math.min(1, FEW / count));
        this.sizes = new double[count];
        this.scales = new double[count];
        this.hulls = new Hull[count];
        Arrays.fill(sizes, UNKNOWN);
    }

    /** Notes a person of this height. */
    void person(int slot, double height) {
        sizes[slot] = height;
    }

    /** Whether a thing of this size, in metres, can be seen beside the others that are there. */
    boolean isOfScale(int slot, double size) {
        Slot it = plan.slots().get(slot);
        boolean isFixed = !it.thing().category().isEmpty() && it.thing().size() != null;
        double most = it.isLoose() ? crowded * (3 + 4 * patience) : 6.5 + 4 * patience;
        for (int i = 0; i < sizes.length; i++) {
            if (i == slot || sizes[i] == UNKNOWN || isFixed) {
                continue;
            }
            double limit = plan.slots().get(i).isLoose() ? most : 6.5 + 4 * patience;
            if (Math.max(size, sizes[i]) > limit * Math.min(size, sizes[i])) {
                return false;
            }
        }
        for (Tie tie : plan.ties()) {
            if (tie.names(it.id()) && !isCompared(tie, slot, size)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCompared(Tie tie, int slot, double size) {
        if (tie.relation() != Relation.BIGGER_THAN && tie.relation() != Relation.SMALLER_THAN) {
            return true;
        }
        boolean isSubject = plan.of(tie.subject()) == slot;
        double other = sizes[plan.of(isSubject ? tie.object() : tie.subject())];
        boolean bigger = tie.relation() == Relation.BIGGER_THAN == isSubject;
        return other == UNKNOWN || (bigger ? size >= 1.45 * other : other >= 1.45 * size);
    }

    /** Whether a kind may come here beside those that are there: mostly each kind once, and the alike alone. */
    boolean isOtherKind(int slot, Kind kind, @Nullable ObjectSpec[] objects, Turner turner) {
        if (!plan.slots().get(slot).thing().category().isEmpty()) {
            return true;
        }
        for (int i = 0; i < objects.length; i++) {
            ObjectSpec other = objects[i];
            if (other != null && other.noun().equals(kind.noun())) {
                return i >= plan.alike() && turner.random().chance(0.2);
            }
        }
        return true;
    }

    /** Whether a thing like one of these may go here, other variants of it being somewhat smaller. */
    boolean mayFit(int slot, List<Hull> samples, double scale) {
        return samples.stream().anyMatch(hull -> goes(slot, hull, scale, SLACK));
    }

    /** Notes a thing, if it goes on, in or below what it rests on, and what rests on it still fits. */
    boolean thing(int slot, Hull hull, double scale) {
        Vec3 size = hull.bounds().size().times(scale);
        if (!goes(slot, hull, scale, 1) || isLost(slot, Math.sqrt(size.y() * Math.max(size.x(), size.z())))) {
            return false;
        }
        hulls[slot] = hull;
        scales[slot] = scale;
        sizes[slot] = Math.max(size.y(), Math.max(size.x(), size.z()));
        return true;
    }

    /** Whether what looks so large, in metres, would vanish in a crowd of larger things, as slender things do. */
    private boolean isLost(int slot, double look) {
        if (crowded == 1 || !plan.slots().get(slot).isLoose()) {
            return false;
        }
        double largest = Arrays.stream(sizes).max().orElse(0);
        return largest > 1.5 * crowded * (3 + 4 * patience) * look;
    }

    private boolean goes(int slot, Hull hull, double scale, double slack) {
        Slot it = plan.slots().get(slot);
        Hull below = it.parent() < 0 ? null : hulls[it.parent()];
        if (below != null && !isRoomy(it.footing(), hull, scale, below, slack * scales[it.parent()])) {
            return false;
        }
        for (int i = 0; i < hulls.length; i++) {
            Slot child = plan.slots().get(i);
            Hull other = hulls[i];
            if (child.parent() == slot
                    && other != null
                    && !isRoomy(child.footing(), other, scales[i], hull, slack * scale)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRoomy(Footing footing, Hull hull, double scale, Hull parent, double parentScale) {
        Optional<Slab> slab = switch (footing) {
            case ON -> parent.anchors().onTop();
            case IN -> parent.anchors().within();
            case UNDER -> parent.anchors().below();
            default -> Optional.empty();
        };
        if (footing != Footing.ON && footing != Footing.IN && footing != Footing.UNDER) {
            return true;
        }
        if (slab.isEmpty()) {
            return false;
        }
        Vec3 size = hull.bounds().size().times(scale / 2);
        double x = slab.orElseThrow().halfX() * parentScale;
        double z = slab.orElseThrow().halfZ() * parentScale;
        boolean low =
                footing == Footing.ON || 2 * size.y() <= slab.orElseThrow().room() * parentScale;
        return low && (size.x() <= 0.94 * x && size.z() <= 0.94 * z || size.z() <= 0.94 * x && size.x() <= 0.94 * z);
    }

    /** A place that has room for all. */
    Optional<Ground> ground(List<Role> roles, List<ObjectSpec> things, Course course, Turner turner, Blame blame) {
        double widest = 0;
        double highest = 0;
        for (Role role : roles) {
            Vec3 size = role.hull().bounds().size().times(role.scale());
            widest = Math.max(widest, Math.max(size.x(), size.z()));
            highest = Math.max(highest, size.y());
        }
        double wide = 1.5 * widest;
        double high = 1.05 * highest;
        List<Ground> allowed = supply.grounds().stream()
                .filter(ground ->
                        course.environments().isEmpty() || course.environments().contains(ground.name()))
                .filter(ground ->
                        course.times().isEmpty() || ground.times().stream().anyMatch(course.times()::contains))
                .filter(ground ->
                        things.stream().noneMatch(thing -> ground.shown().contains(thing.noun())))
                .filter(ground -> isRoomy(ground.floor().size(), wide, high))
                .toList();
        if (allowed.isEmpty()) {
            return blame.on("room in the environment", "none that is allowed has room for things so large");
        }
        boolean byTurn = patience < 0.2;
        return Optional.of(
                byTurn ? turner.one("environment", allowed) : turner.random().one(allowed));
    }

    private static boolean isRoomy(Vec3 floor, double wide, double high) {
        return floor.x() >= wide && floor.z() >= wide && floor.y() >= high;
    }
}

package io.seedbed.scene.person;

import io.seedbed.scene.geometry.Vec3;
import java.util.Objects;

/**
 * Something that people do. Immutable.
 */
public final class Action {

    private final String name;
    private final String alone;
    private final String with;
    private final Need need;
    private final boolean upright;
    private final Facing facing;
    private final Motion motion;
    private final Placing placing;
    private final boolean settled;

    /**
     * An action.
     *
     * @param with verb phrase in which {@code %s} is the target
     * @param settled whether its height comes from its target and not from the ground
     */
    Action(
            String name,
            String alone,
            String with,
            Need need,
            boolean upright,
            Facing facing,
            Motion motion,
            Placing placing,
            boolean settled) {
        this.name = name;
        this.alone = alone;
        this.with = with;
        this.need = need;
        this.upright = upright;
        this.facing = facing;
        this.motion = Objects.requireNonNull(motion);
        this.placing = Objects.requireNonNull(placing);
        this.settled = settled;
    }

    /** Its name in a scene, for instance {@code sitting}. */
    public String name() {
        return name;
    }

    /** What is said without a target: {@code is walking}. */
    public String phrase() {
        return alone;
    }

    /** What is said with a target: {@code is sitting on the chair}; the same as without one where it needs nothing. */
    public String phrase(String theTarget) {
        return with.replace("%s", theTarget);
    }

    /** What it is done with. */
    public Need needs() {
        return need;
    }

    /** Whether it has a target. */
    public boolean hasTarget() {
        return need != Need.NOTHING;
    }

    /** Whether the person is on their feet, knees or a seat, head up. */
    public boolean isUpright() {
        return upright;
    }

    /** From where it can be read. */
    public Facing facing() {
        return facing;
    }

    /** Whether the target is in the person's hands, so that it follows the person and stands on nothing. */
    public boolean carriesTarget() {
        return need == Need.HOLDABLE
                || need == Need.CUP
                || need == Need.BOOK
                || need == Need.BALL && !name.equals("kicking");
    }

    /** Whether a thing's size and places suit the action for a person so tall, in metres. */
    public boolean suits(Target target, double height) {
        Vec3 size = target.bounds().size();
        double most = Math.max(size.x(), Math.max(size.y(), size.z()));
        boolean carried = most <= 0.42 * height && size.x() <= 0.34 * height;
        return switch (need) {
            case NOTHING, ANYTHING -> true;
            case SEAT -> target.hasSeat() && target.seat().centre().y() < 0.5 * height;
            case RIDEABLE -> target.hasSeat();
            case TABLE_TOP -> target.hasTop() && within(target.top().centre().y(), 0.3 * height, 0.66 * height);
            case BULKY -> within(size.y(), 0.34 * height, 1.4 * height) && size.x() > 0.2;
            case BALL -> most < 0.2 * height;
            case CUP, BOOK -> most < 0.28 * height;
            case HOLDABLE -> name.equals("holding") ? target.handle().isPresent() || carried : carried;
        };
    }

    private static boolean within(double value, double least, double most) {
        return value >= least && value <= most;
    }

    Motion motion() {
        return motion;
    }

    Placing placing() {
        return placing;
    }

    boolean isSettled() {
        return settled;
    }

    @Override
    public String toString() {
        return name;
    }
}

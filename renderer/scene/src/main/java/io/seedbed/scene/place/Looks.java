package io.seedbed.scene.place;

import io.seedbed.scene.spec.Body;
import io.seedbed.scene.spec.Garment;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.OwnLook;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws what things and people look like. Colour, material, state and size are drawn apart from each other and from the
 * category, so that none gives away another. Used by one thread.
 */
final class Looks {

    /** Bodies with their outfits, of each figure, that people are drawn from: what is made of them is kept. */
    private static final int PEOPLE = 24;

    private static final Pose NOWHERE = Pose.on(0, 0, 0);

    private final Course course;
    private final Plan plan;
    private final Turner turner;

    Looks(Course course, Plan plan, Turner turner) {
        this.course = course;
        this.plan = plan;
        this.turner = turner;
    }

    /** A thing of a kind in a slot, or empty if the course allows no material or state of it. */
    Optional<ObjectSpec> object(int slot, Kind kind, SizeClass size, @Nullable ObjectSpec[] others) {
        Slot it = plan.slots().get(slot);
        if (!kind.ownLooks().isEmpty()) {
            return asItIs(slot, kind, size, others);
        }
        List<Material> materials = it.thing().material() != null
                ? List.of(it.thing().material())
                : kind.materials().stream()
                        .filter(one -> course.materials().isEmpty()
                                || course.materials().contains(one))
                        .toList();
        List<String> states = states(it, kind);
        if (materials.isEmpty() || !kind.states().isEmpty() && states.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ObjectSpec(
                it.id(),
                kind.name(),
                turner.random().whole(0, kind.shapes() - 1),
                turner.one("material" + slot, materials),
                colour(slot, kind.name(), others),
                size,
                states.isEmpty() ? "" : turner.one("state" + slot, states),
                NOWHERE));
    }

    /** A thing that nobody can paint: one of those shapes that look as was asked for. */
    private Optional<ObjectSpec> asItIs(int slot, Kind kind, SizeClass size, @Nullable ObjectSpec[] others) {
        Slot it = plan.slots().get(slot);
        Optional<Colour> wanted = wanted(it, others);
        List<Integer> fitting = IntStream.range(0, kind.ownLooks().size())
                .filter(i -> isAllowed(kind.ownLooks().get(i), it, wanted))
                .boxed()
                .toList();
        if (fitting.isEmpty() || !it.thing().state().isEmpty()) {
            return Optional.empty();
        }
        int variant = fitting.get(turner.random().whole(0, fitting.size() - 1));
        OwnLook look = kind.ownLooks().get(variant);
        return Optional.of(
                new ObjectSpec(it.id(), kind.name(), variant, look.material(), look.colour(), size, "", NOWHERE));
    }

    private boolean isAllowed(OwnLook look, Slot slot, Optional<Colour> wanted) {
        boolean ofColour = wanted.isPresent()
                ? wanted.equals(look.named())
                : course.colours().isEmpty() || course.colours().contains(look.colour());
        boolean ofMaterial = slot.thing().material() != null
                ? slot.thing().material() == look.material()
                : course.materials().isEmpty() || course.materials().contains(look.material());
        boolean tied = wanted.isEmpty()
                && plan.ties().stream()
                        .anyMatch(tie -> tie.relation() == Relation.SAME_COLOUR_AS && tie.names(slot.id()));
        return ofColour && ofMaterial && !(tied && look.colour() == null);
    }

    /** Another thing of the same category, state and size. */
    ObjectSpec alike(int slot, Kind kind, ObjectSpec first, @Nullable ObjectSpec[] others) {
        boolean isAsItIs = !kind.ownLooks().isEmpty();
        return new ObjectSpec(
                plan.slots().get(slot).id(),
                first.category(),
                first.variant(),
                first.material(),
                first.colour() == null || isAsItIs ? first.colour() : colour(slot, "", others),
                first.size(),
                first.state(),
                NOWHERE);
    }

    private List<String> states(Slot slot, Kind kind) {
        if (!slot.thing().state().isEmpty()) {
            return List.of(slot.thing().state());
        }
        return kind.states().stream()
                .filter(state -> course.states().isEmpty() || course.states().contains(state))
                .toList();
    }

    /** What was asked for, else the colour of its like, else by turns; another one than things of its category have. */
    private Colour colour(int slot, String category, @Nullable ObjectSpec[] others) {
        Slot it = plan.slots().get(slot);
        Optional<Colour> wanted = wanted(it, others);
        if (wanted.isPresent()) {
            return wanted.orElseThrow();
        }
        List<Colour> all = course.colours().isEmpty() ? Arrays.asList(Colour.values()) : course.colours();
        for (Colour colour : turner.order("colour" + slot, all)) {
            if (Arrays.stream(others)
                    .noneMatch(
                            other -> other != null && other.category().equals(category) && other.colour() == colour)) {
                return colour;
            }
        }
        return turner.one("colour" + slot, all);
    }

    /** The colour that was asked for, or that of its like. */
    private Optional<Colour> wanted(Slot it, @Nullable ObjectSpec[] others) {
        if (it.thing().colour() != null) {
            return Optional.of(it.thing().colour());
        }
        for (Tie tie : plan.ties()) {
            if (tie.relation() == Relation.SAME_COLOUR_AS && tie.names(it.id())) {
                Slot like = plan.get(tie.subject().equals(it.id()) ? tie.object() : tie.subject());
                ObjectSpec other = others[plan.of(like.id())];
                if (other != null && other.colour() != null) {
                    return Optional.of(other.colour());
                }
                if (like.thing().colour() != null) {
                    return Optional.of(like.thing().colour());
                }
            }
        }
        return Optional.empty();
    }

    /** A person in a slot. */
    PersonSpec person(Slot slot, Troupe troupe) {
        Draw random = turner.random();
        String figure = slot.person().figure().isEmpty()
                ? turner.one("figure" + slot.id(), troupe.figures())
                : slot.person().figure();
        SplittableRandom body = new SplittableRandom(Draw.mix(random.whole(0, PEOPLE - 1)));
        Body drawn = troupe.body(figure, body);
        List<Garment> outfit = troupe.clothes(drawn, body);
        List<Colour> colours = course.colours().isEmpty() ? Arrays.asList(Colour.values()) : course.colours();
        List<Garment> clothes = new ArrayList<>();
        List<Colour> shuffled = random.shuffled(colours);
        for (Garment garment : outfit) {
            boolean kept = garment.type().equals("jeans") && course.colours().isEmpty();
            Colour colour = kept ? garment.colour() : shuffled.get(clothes.size() % shuffled.size());
            clothes.add(new Garment(garment.type(), colour, garment.pattern()));
        }
        return new PersonSpec(
                slot.id(),
                drawn,
                clothes,
                slot.deed().name(),
                random.whole(0, 20) / 20.0,
                slot.target() < 0 ? "" : plan.slots().get(slot.target()).id(),
                NOWHERE);
    }
}

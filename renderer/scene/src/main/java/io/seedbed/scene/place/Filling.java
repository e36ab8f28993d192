package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.spec.SizeClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fills the parts of a plan with things and people that go together in kind and size. Used by one thread. */
final class Filling {

    private final Supply supply;
    private final Samples samples;
    private final Hulls hulls;
    private final Course course;
    private final Plan plan;
    private final Turner turner;
    private final Blame blame;
    private final Looks looks;
    private final Fits fits;
    private final @Nullable ObjectSpec[] objects;
    private final List<Kind> allowed;

    /**
     * A filling.
     *
     * @param patience from 0 to 1: how far sizes may differ
     */
    Filling(
            Supply supply,
            Samples samples,
            Hulls hulls,
            Course course,
            Plan plan,
            Turner turner,
            double patience,
            Blame blame) {
        this.supply = supply;
        this.samples = samples;
        this.hulls = hulls;
        this.course = course;
        this.plan = plan;
        this.turner = turner;
        this.blame = blame;
        this.looks = new Looks(course, plan, turner);
        this.objects = new ObjectSpec[plan.things()];
        this.allowed = RecipeRules.allowed(course, supply);
        this.fits = new Fits(plan, patience, supply);
    }

    /** The cast, or empty if something could not be filled. */
    Optional<Cast> cast() {
        List<PersonSpec> people = new ArrayList<>();
        for (int i = plan.things(); i < plan.slots().size(); i++) {
            PersonSpec person = looks.person(plan.slots().get(i), supply.troupe());
            people.add(person);
            fits.person(i, person.body().height());
        }
        for (int slot : order()) {
            if (objects[slot] == null && !fill(slot)) {
                return Optional.empty();
            }
        }
        List<ObjectSpec> things = new ArrayList<>();
        for (ObjectSpec object : objects) {
            things.add(Objects.requireNonNull(object, "every part is filled"));
        }
        return placed(things, people);
    }

    /** Fixed categories first, then what others rest on, then the rest by number. */
    private List<Integer> order() {
        return IntStream.range(0, plan.things())
                .boxed()
                .sorted(Comparator.comparing((Integer i) ->
                                plan.slots().get(i).thing().category().isEmpty())
                        .thenComparing(i -> plan.slots().get(i).needs().isEmpty())
                        .thenComparing(i -> depth(i)))
                .toList();
    }

    private int depth(int slot) {
        int depth = 0;
        for (int at = plan.slots().get(slot).parent();
                at >= 0 && depth < 99;
                at = plan.slots().get(at).parent()) {
            depth++;
        }
        return depth;
    }

    private boolean fill(int slot) {
        Slot it = plan.slots().get(slot);
        List<Kind> kinds = kinds(it);
        if (kinds.isEmpty()) {
            blame.on(it.id() + it.needs(), "nothing that the recipe allows " + words(it));
            return false;
        }
        for (Kind kind : turner.order("category" + slot, kinds)) {
            for (SizeClass size : sizes(it, slot)) {
                double reach = samples.of(kind).size() * size.scale();
                if (!fits.isOfScale(slot, reach)
                        || !fits.mayFit(slot, samples.of(kind).hulls(), size.scale())
                        || !fits.isOtherKind(slot, kind, objects, turner)) {
                    continue;
                }
                Optional<ObjectSpec> object = looks.object(slot, kind, size, objects);
                if (object.isPresent() && take(slot, kind, object.orElseThrow())) {
                    return true;
                }
            }
        }
        blame.on(
                it.id()
                        + (it.thing().category().isEmpty()
                                ? ""
                                : " (" + it.thing().category() + ")") + " of a fitting size",
                "no allowed thing fits the others in size" + (it.needs().isEmpty() ? "" : " and " + words(it)));
        return false;
    }

    private static String words(Slot slot) {
        return String.join(" and ", slot.needs().stream().map(Ability::words).toList());
    }

    private boolean take(int slot, Kind kind, ObjectSpec object) {
        Hull hull = hulls.of(kind.model(object));
        Slot it = plan.slots().get(slot);
        if (!it.needs().stream()
                        .allMatch(need -> need.isOf(kind, hull, object.size().scale()))
                || !fits.thing(slot, hull, object.size().scale())) {
            return false;
        }
        objects[slot] = object;
        for (int i = 0; slot < plan.alike() && i < plan.alike(); i++) {
            if (objects[i] == null) {
                objects[i] = looks.alike(i, kind, object, objects);
                fits.thing(i, hull, object.size().scale());
            }
        }
        return true;
    }

    private List<Kind> kinds(Slot slot) {
        if (!slot.thing().category().isEmpty()) {
            return List.of(supply.kind(slot.thing().category()));
        }
        return allowed.stream()
                .filter(kind -> slot.admits(kind.noun()))
                .filter(kind ->
                        slot.needs().isEmpty() || samples.of(kind).abilities().containsAll(slot.needs()))
                .filter(kind -> slot.thing().material() == null
                        || kind.materials().contains(slot.thing().material()))
                .filter(kind -> slot.thing().state().isEmpty()
                        || kind.states().contains(slot.thing().state()))
                .toList();
    }

    private List<SizeClass> sizes(Slot slot, int number) {
        SizeClass wanted = slot.thing().size();
        if (wanted != null) {
            return List.of(wanted);
        }
        List<SizeClass> all = course.sizes().isEmpty() ? Arrays.asList(SizeClass.values()) : course.sizes();
        return turner.order("size" + number, all);
    }

    private Optional<Cast> placed(List<ObjectSpec> things, List<PersonSpec> people) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            roles.add(role(plan.slots().get(i), things.get(i), people));
        }
        for (int i = 0; i < people.size(); i++) {
            roles.add(role(plan.slots().get(things.size() + i), people.get(i), things));
        }
        Optional<Ground> ground = fits.ground(roles, things, course, turner, blame);
        if (ground.isEmpty()) {
            return Optional.empty();
        }
        Ground found = ground.orElseThrow();
        List<String> times = found.times().stream()
                .filter(time -> course.times().isEmpty() || course.times().contains(time))
                .toList();
        List<String> ids = plan.slots().stream().map(Slot::id).toList();
        return Optional.of(new Cast(
                found,
                turner.one("time", times),
                turner.random().whole(0, found.variants() - 1),
                things,
                people,
                roles,
                Link.of(plan.ties(), ids)));
    }

    private Role role(Slot slot, ObjectSpec object, List<PersonSpec> people) {
        Kind kind = supply.kind(object.category());
        Hull hull = hulls.of(kind.model(object));
        Pose partner = Role.ALONE;
        if (slot.footing() == Footing.CARRIED) {
            PersonSpec person = people.get(slot.parent() - plan.things());
            partner = supply.troupe()
                    .partner(person, kind.model(object), object.size().scale());
        }
        Range facing = kind.hasFront() ? new Range(0, 1.05) : new Range(0, Math.PI);
        double turn = 0;
        for (int i = 0; i < people.size(); i++) {
            Slot person = plan.slots().get(plan.things() + i);
            if (person.footing() == Footing.AT && plan.slots().get(person.parent()) == slot) {
                facing = person.deed().facing();
                turn = supply.troupe()
                        .partner(
                                people.get(i), kind.model(object), object.size().scale())
                        .yaw();
            }
        }
        return new Role(
                object.id(),
                (object.colour() == null ? "" : object.colour().label() + " ") + object.category(),
                hull,
                object.size().scale(),
                slot.footing(),
                slot.parent(),
                partner,
                facing,
                turn,
                false);
    }

    private Role role(Slot slot, PersonSpec person, List<ObjectSpec> things) {
        Optional<ObjectSpec> target = slot.target() >= 0 && slot.target() < things.size()
                ? Optional.of(things.get(slot.target()))
                : Optional.empty();
        double scale = target.map(object -> object.size().scale()).orElse(1.0);
        Hull hull = hulls.of(supply.troupe()
                .model(
                        person,
                        target.map(object -> supply.kind(object.category()).model(object)),
                        scale));
        Pose partner = Role.ALONE;
        if (slot.footing() == Footing.AT) {
            ObjectSpec object = target.orElseThrow();
            partner = supply.troupe()
                    .partner(person, supply.kind(object.category()).model(object), scale);
        }
        Vec3 size = hull.bounds().size();
        String name = person.action() + " person " + person.id();
        if (!(size.y() > 0)) {
            throw new IllegalStateException("the " + name + " has no height");
        }
        return new Role(
                person.id(),
                name,
                hull,
                1,
                slot.footing(),
                slot.parent(),
                partner,
                slot.deed().facing(),
                0,
                true);
    }
}

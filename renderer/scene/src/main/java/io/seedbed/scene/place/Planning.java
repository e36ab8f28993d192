package io.seedbed.scene.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides which parts a scene of a course has, which relations are asked for and what people do. Used by one thread. */
final class Planning {

    private final Supply supply;
    private final Course course;
    private final Turner turner;
    private final Draw random;
    private final double patience;
    private final Blame blame;
    private final Bonds bonds;
    private final Plan plan = new Plan();

    Planning(Supply supply, Samples samples, Course course, Turner turner, Draw random, double patience, Blame blame) {
        this.patience = patience;
        this.supply = supply;
        this.course = course;
        this.turner = turner;
        this.random = random;
        this.blame = blame;
        this.bonds = new Bonds(supply, samples, plan, random, blame);
    }

    /** The plan, or empty if what was asked for contradicts itself. */
    Optional<Plan> plan() {
        Request scene = course.scene();
        scene.things().forEach(thing -> plan.add(Slot.of(thing)));
        scene.people().forEach(person -> plan.add(Slot.of(person)));
        int people = random.chance(course.peopleShare()) ? some(course.people()) : 0;
        grow(some(course.objects()), people);
        if (course.counts().most() > 0) {
            alike();
        }
        for (Tie tie : scene.ties()) {
            if (!bonds.tie(tie)) {
                return Optional.empty();
            }
        }
        int asked = course.relations().isEmpty() ? 0 : course.asked().count(random);
        for (int i = 0; i < asked; i++) {
            ask(i);
        }
        for (Slot slot : List.copyOf(plan.slots())) {
            if (slot.isPerson() && slot.deed().name().isEmpty() && !act(slot)) {
                return Optional.empty();
            }
        }
        return Optional.of(plan);
    }

    /** A count of a range; the longer no scene was found, the nearer to the least. */
    private int some(Range range) {
        int least = (int) Math.ceil(range.least());
        return least + (int) Math.round((range.count(random) - least) * (1 - patience));
    }

    private void grow(int things, int people) {
        while (plan.things() < things) {
            plan.add(Slot.of(Thing.any(plan.freshId("o"))));
        }
        while (plan.people() < people) {
            plan.add(Slot.of(Someone.any(plan.freshId("p"))));
        }
    }

    private void alike() {
        List<Integer> all = IntStream.rangeClosed(
                        (int) Math.max(1, course.counts().least()),
                        (int) course.counts().most())
                .boxed()
                .toList();
        int count = turner.one("count", all);
        grow(count, 0);
        plan.alike(count);
    }

    /** Asks for the relation whose turn it is, or for the next one that has enough parts. */
    private void ask(int number) {
        for (Relation relation : turner.order("relation" + number, course.relations())) {
            Optional<Tie> tie = tie(relation);
            if (tie.isPresent() && bonds.tie(tie.orElseThrow())) {
                return;
            }
        }
    }

    private Optional<Tie> tie(Relation relation) {
        boolean fixed = !course.scene().isEmpty();
        int people = (int) course.people().most();
        int least = relation.isAction() ? 1 : relation.parts();
        if (!fixed) {
            grow((int) Math.min(course.objects().most(), free() < least ? plan.things() + least - free() : 0), 0);
            if (relation.isAction() && plan.people() == 0 && people > 0) {
                grow(0, 1);
            }
        }
        List<Slot> things = random.shuffled(plan.slots().stream()
                .filter(slot ->
                        !slot.isPerson() && slot.isLoose() && slot.needs().isEmpty() && !plan.isTied(slot.id()))
                .toList());
        List<Slot> persons = random.shuffled(plan.slots().stream()
                .filter(slot -> slot.isPerson() && slot.deed().name().isEmpty() && !plan.isTied(slot.id()))
                .toList());
        if (relation.isAction()) {
            return persons.isEmpty() || things.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Tie.of(persons.get(0).id(), relation, things.get(0).id()));
        }
        List<Slot> all = takesPeople(relation) && !persons.isEmpty()
                ? random.shuffled(
                        Stream.concat(things.stream(), persons.stream()).toList())
                : things;
        if (all.size() < relation.parts()) {
            return Optional.empty();
        }
        return Optional.of(new Tie(
                all.get(0).id(),
                relation,
                all.get(1).id(),
                relation.parts() == 3 ? all.get(2).id() : ""));
    }

    private int free() {
        return (int) plan.slots().stream()
                .filter(slot -> !slot.isPerson() && slot.isLoose() && !plan.isTied(slot.id()))
                .count();
    }

    private static boolean takesPeople(Relation relation) {
        return !relation.isOfSupport()
                && !relation.isOfContents()
                && relation != Relation.ABOVE
                && relation != Relation.BELOW;
    }

    /** Gives a person the action whose turn it is, or the next one that can be done here. */
    private boolean act(Slot person) {
        if (!person.person().action().isEmpty()) {
            Deed deed = supply.deed(person.person().action());
            return bonds.act(person, deed, person.person().target());
        }
        List<Deed> allowed = supply.deeds().stream()
                .filter(deed -> course.actions().isEmpty() || course.actions().contains(deed.name()))
                .toList();
        for (Deed deed : turner.order("action" + person.id(), allowed)) {
            boolean placed = plan.isTied(person.id()) && !deed.isCarried();
            if (!deed.hasTarget() ? bonds.act(person, deed, "") : !placed && withSomething(person, deed)) {
                return true;
            }
        }
        blame.on(person.id() + "'s action", "none of the allowed actions can be done with what is there");
        return false;
    }

    private boolean withSomething(Slot person, Deed deed) {
        Optional<Slot> target = plan.free(random);
        if (target.isEmpty()
                && course.scene().isEmpty()
                && plan.things() < course.objects().most()) {
            grow(plan.things() + 1, 0);
            target = plan.free(random);
        }
        return target.isPresent()
                && bonds.act(person, deed, target.orElseThrow().id());
    }
}

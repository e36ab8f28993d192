package io.seedbed.scene.place;

import io.seedbed.scene.spec.ObjectSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Works out what relations and actions mean for the parts of a plan: what rests on what and what it must offer. Used by one thread. */
final class Bonds {

    private final Supply supply;
    private final Samples samples;
    private final Plan plan;
    private final Draw random;
    private final Blame blame;

    Bonds(Supply supply, Samples samples, Plan plan, Draw random, Blame blame) {
        this.supply = supply;
        this.samples = samples;
        this.plan = plan;
        this.random = random;
        this.blame = blame;
    }

    /** Adds a relation; whether it goes with what is there. */
    boolean tie(Tie tie) {
        Slot subject = plan.get(tie.subject());
        Slot object = plan.get(tie.object());
        boolean done = switch (tie.relation()) {
            case ON -> rest(tie, subject, Footing.ON, object, Ability.TOP);
            case IN -> rest(tie, subject, Footing.IN, object, Ability.INSIDE);
            case UNDER -> rest(tie, subject, Footing.UNDER, object, Ability.SPACE_BELOW);
            case ABOVE -> stack(tie, subject, object);
            case BELOW -> stack(tie, object, subject);
            case HOLDING -> does(tie, subject, object, Need.HOLDABLE, "hold");
            case SITTING_ON -> does(tie, subject, object, Need.SEAT, "sit");
            case FACING -> subject.isPerson() || needs(tie, subject, Ability.FRONT);
            case BIGGER_THAN, SMALLER_THAN, SAME_COLOUR_AS -> bothThings(tie, subject, object);
            default -> true;
        };
        if (done && !tie.relation().isAction()) {
            plan.ties().add(tie);
        }
        return done;
    }

    /** Lets a person do something; whether it goes with what is there. */
    boolean act(Slot person, Deed deed, String targetId) {
        if (deed.need() == Need.NOTHING) {
            person.does(deed, -1);
            return true;
        }
        String what = person.id() + " " + deed.name();
        Optional<Slot> target = targetId.isEmpty() ? plan.free(random) : Optional.of(plan.get(targetId));
        if (target.isEmpty()) {
            blame.on(what, "there is nothing that it could be done with");
            return false;
        }
        Slot thing = target.orElseThrow();
        int number = plan.of(thing.id());
        Optional<Ability> ability = Ability.of(deed.need());
        boolean suits = !thing.isPerson()
                && (thing.thing().category().isEmpty()
                        || deed.categories().isEmpty()
                        || deed.categories()
                                .contains(ObjectSpec.nounOf(thing.thing().category())));
        if (!suits || ability.isPresent() && !canHave(thing, ability.orElseThrow())) {
            blame.on(
                    what,
                    thing.id() + " is nothing that "
                            + ability.map(Ability::words).orElse("it is done with"));
            return false;
        }
        if (!(deed.isCarried() ? thing : person).isLoose() || isUsed(number)) {
            blame.on(what, "something else decides already where " + (deed.isCarried() ? thing : person).id() + " is");
            return false;
        }
        ability.ifPresent(thing.needs()::add);
        thing.only(deed.categories());
        if (deed.isCarried()) {
            thing.restsOn(Footing.CARRIED, plan.of(person.id()));
        } else {
            person.restsOn(Footing.AT, number);
        }
        person.does(deed, number);
        return true;
    }

    private boolean isUsed(int thing) {
        return plan.slots().stream().anyMatch(slot -> slot.target() == thing);
    }

    private boolean does(Tie tie, Slot person, Slot thing, Need need, String stem) {
        if (!person.isPerson()) {
            blame.on(tie.toString(), person.id() + " is no person");
            return false;
        }
        String wanted = person.person().action();
        Optional<Deed> deed = supply.deeds().stream()
                .filter(one ->
                        one.need() == need && (wanted.isEmpty() || one.name().equals(wanted)))
                .min(Comparator.comparing(
                        (Deed one) -> !one.name().toLowerCase(Locale.ROOT).startsWith(stem)));
        if (deed.isEmpty() || !person.deed().name().isEmpty()) {
            blame.on(tie.toString(), person.id() + " does something else");
            return false;
        }
        return act(person, deed.orElseThrow(), thing.id());
    }

    private boolean rest(Tie tie, Slot subject, Footing footing, Slot object, Ability ability) {
        if (subject.isPerson() || object.isPerson()) {
            blame.on(tie.toString(), "people are not put on, in or under things, nor things on them");
            return false;
        }
        if (!subject.isLoose()) {
            blame.on(tie.toString(), "something else decides already where " + subject.id() + " is");
            return false;
        }
        if (plan.hangsOn(plan.of(object.id()), plan.of(subject.id()))) {
            blame.on(tie.toString(), object.id() + " would rest on itself");
            return false;
        }
        if (!needs(tie, object, ability)) {
            return false;
        }
        subject.restsOn(footing, plan.of(object.id()));
        return true;
    }

    /** One above the other: on a third thing and below it, or else on top of it. */
    private boolean stack(Tie tie, Slot upper, Slot lower) {
        if (upper.isPerson() || lower.isPerson() || !upper.isLoose()) {
            return isAbove(tie, upper, lower);
        }
        Optional<Slot> third = lower.isLoose() ? third(upper, lower) : Optional.empty();
        if (third.isEmpty() && canHave(lower, Ability.TOP)) {
            return rest(tie, upper, Footing.ON, lower, Ability.TOP);
        }
        Slot between = third.orElseGet(() -> Slot.of(Thing.any(plan.freshId("o"))));
        if (third.isEmpty()) {
            plan.add(between);
        }
        return rest(tie, upper, Footing.ON, between, Ability.TOP)
                && rest(tie, lower, Footing.UNDER, between, Ability.SPACE_BELOW);
    }

    private boolean isAbove(Tie tie, Slot upper, Slot lower) {
        boolean rests = !upper.isPerson() && upper.parent() >= 0 && !lower.isPerson();
        if (!rests) {
            blame.on(tie.toString(), "nothing can hold " + upper.id() + " up there");
        }
        return rests;
    }

    private Optional<Slot> third(Slot upper, Slot lower) {
        List<Slot> all = plan.slots().stream()
                .filter(slot -> !slot.isPerson() && slot != upper && slot != lower && slot.isLoose())
                .filter(slot -> plan.slots().indexOf(slot) >= plan.alike())
                .filter(slot -> canHave(slot, Ability.TOP) && canHave(slot, Ability.SPACE_BELOW))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(random.one(all));
    }

    private boolean bothThings(Tie tie, Slot subject, Slot object) {
        if (subject.isPerson() || object.isPerson()) {
            blame.on(tie.toString(), "it is said of things only");
            return false;
        }
        return true;
    }

    private boolean needs(Tie tie, Slot slot, Ability ability) {
        if (!canHave(slot, ability)) {
            blame.on(tie.toString(), "no " + slot.thing().category() + " " + ability.words());
            return false;
        }
        slot.needs().add(ability);
        return true;
    }

    private boolean canHave(Slot slot, Ability ability) {
        String category = slot.thing().category();
        return category.isEmpty()
                || samples.of(supply.kind(category)).abilities().contains(ability);
    }
}

package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Captions as people write them: an opening that says what and where, then some details in varied sentences. */
final class NaturalCaptions {

    private static final List<String> OPENINGS = List.of(
            "this picture shows {list}.", "there {is 0 0} {list}.", "here we see {list}.", "a scene with {list}.");
    private static final List<String> OPENINGS_WITH_PLACE = List.of(
            "{place}, there {is 0 0} {list}.",
            "{list} {place}.",
            "a picture of {list} {place}.",
            "this picture was taken {place}; it shows {list}.");
    private static final List<String> RELATIONS = List.of(
            "{np 0 0} {is 0 0} {rel 0} {np 0 1}.",
            "{rel 0} {np 0 1} {is 0 0} {np 0 0}.",
            "{np 0 0} can be seen {rel 0} {np 0 1}.");
    private static final Set<Kind> PLACED = Set.of(
            Kind.LEFT_OF, Kind.RIGHT_OF, Kind.IN_FRONT_OF, Kind.BEHIND, Kind.ON, Kind.IN, Kind.UNDER, Kind.NEXT_TO);

    private final Telling telling;
    private final SplittableRandom random;

    NaturalCaptions(Telling telling, SplittableRandom random) {
        this.telling = telling;
        this.random = random;
    }

    /** The caption; empty if nothing is visible. */
    Optional<Caption> caption() {
        Inventory inventory = Inventory.of(telling, 0.5, false, random);
        if (inventory.clauses().isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(opening(inventory));
        List<Sentence> details = new ArrayList<>();
        details.addAll(people(inventory));
        details.addAll(relations(inventory));
        details.addAll(attributes(inventory));
        sentences.addAll(Telling.shuffled(details, random));
        return Optional.of(new Caption("natural", sentences, telling.realiser().text(sentences)));
    }

    private Sentence opening(Inventory inventory) {
        List<Clause> told = new ArrayList<>(inventory.clauses());
        Optional<Clause> place = telling.place().filter(clause -> random.nextDouble() < 0.85);
        String template = Telling.any(place.isPresent() ? OPENINGS_WITH_PLACE : OPENINGS, random);
        template = template.replace("{place}", "{value " + told.size() + "}");
        place.ifPresent(told::add);
        return new Sentence(template, told, 0);
    }

    private List<Sentence> people(Inventory inventory) {
        List<Sentence> told = new ArrayList<>();
        for (Thing person : telling.known().peopleFromLeft()) {
            List<Clause> worn = of(inventory, person, Kind.CLOTHING);
            List<Clause> done = of(inventory, person, Kind.ACTION);
            List<Clause> some = Telling.shuffled(worn, random).subList(0, Math.min(worn.size(), 1 + random.nextInt(3)));
            if (!done.isEmpty() && !some.isEmpty() && random.nextBoolean()) {
                List<Clause> both = new ArrayList<>(some);
                both.add(0, done.get(0));
                told.add(new Sentence("{np 0 0} {does 0} and {wears 0 0} {garments}.", both, 0));
            } else {
                done.forEach(action -> told.add(Sentence.of("{np 0 0} {does 0}.", action, 0)));
                if (!some.isEmpty()) {
                    String template = random.nextBoolean()
                            ? "{np 0 0} {is 0 0} wearing {garments}."
                            : "{np 0 0} {wears 0 0} {garments}.";
                    told.add(new Sentence(template, some, 0));
                }
            }
        }
        return told;
    }

    /** Clothes that the name already tells are not told again. */
    private List<Clause> of(Inventory inventory, Thing thing, Kind kind) {
        return telling.findings().of(kind).stream()
                .filter(clause -> clause.subject().id() == thing.id())
                .flatMap(clause -> inventory.named(clause).stream())
                .filter(clause -> !clause.subject().traits().contains(new Trait(kind, clause.value())))
                .toList();
    }

    /** A few relations, no pair twice; the telling ones come first. */
    private List<Sentence> relations(Inventory inventory) {
        List<Clause> all = new ArrayList<>();
        all.addAll(Telling.shuffled(
                telling.findings().of(Kind.ON, Kind.IN, Kind.UNDER, Kind.BETWEEN, Kind.FACING, Kind.ABOVE), random));
        all.addAll(Telling.shuffled(
                telling.findings()
                        .of(Kind.LEFT_OF, Kind.RIGHT_OF, Kind.IN_FRONT_OF, Kind.BEHIND, Kind.NEXT_TO, Kind.NEXT_TO),
                random));
        all.addAll(Telling.shuffled(
                telling.findings().of(Kind.BIGGER_THAN, Kind.SMALLER_THAN, Kind.SAME_COLOUR_AS, Kind.FAR_FROM),
                random));
        int most = 2 + random.nextInt(3);
        Set<Set<Integer>> pairs = new HashSet<>();
        List<Sentence> told = new ArrayList<>();
        for (Clause relation : all) {
            Optional<Clause> named = inventory.named(relation);
            if (told.size() < most
                    && named.isPresent()
                    && pairs.add(new HashSet<>(relation.ids().subList(0, 2)))) {
                told.add(related(named.get()));
            }
        }
        return told;
    }

    private Sentence related(Clause clause) {
        if (clause.kind() == Kind.BETWEEN) {
            return Sentence.of("{np 0 0} {is 0 0} {rel 0} {np 0 1} and {np 0 2}.", clause, 0);
        }
        String template = PLACED.contains(clause.kind()) ? Telling.any(RELATIONS, random) : RELATIONS.get(0);
        boolean first = template.equals(RELATIONS.get(0));
        return Sentence.of(template, clause, first ? random.nextInt(6) : 0);
    }

    /** Colours, materials and states that the names do not tell. */
    private List<Sentence> attributes(Inventory inventory) {
        List<Sentence> told = new ArrayList<>();
        for (Clause clause : Telling.shuffled(telling.findings().of(Kind.COLOUR, Kind.MATERIAL, Kind.STATE), random)) {
            Optional<Clause> named = inventory
                    .named(clause)
                    .filter(one -> one.subject().value(clause.kind()).isEmpty());
            if (told.size() < 2 && named.isPresent() && random.nextDouble() < 0.4) {
                told.add(Sentence.of("{np 0 0} {is 0 0} {value 0}.", named.get(), 0));
            }
        }
        return told;
    }
}

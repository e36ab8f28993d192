package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Dense captions by SyViC's grammar: "This scene contains …." + "They are in …." (p) + pairwise relations in random order
 * (each p; left and right in both phrasings, front and behind in one of them) + what each human does + clothing phrases in
 * random order (each p). Humans have ordinals from the left.
 *
 * @param probability p: 0.7 for "grammar", 1 for "grammar full"
 * @param mostRelations how many relations are told at most
 */
record DenseGrammar(double probability, int mostRelations) {

    /** SyViC's "grammar". */
    static final DenseGrammar SPARSE = new DenseGrammar(0.7, 10);

    /** SyViC's "grammar_full". */
    static final DenseGrammar FULL = new DenseGrammar(1, 20);

    private static final Kind[] PLACES = {
        Kind.ON,
        Kind.IN,
        Kind.UNDER,
        Kind.NEXT_TO,
        Kind.FAR_FROM,
        Kind.ABOVE,
        Kind.BELOW,
        Kind.BETWEEN,
        Kind.BIGGER_THAN,
        Kind.SMALLER_THAN,
        Kind.SAME_COLOUR_AS
    };

    /** The caption; empty if nothing is visible. */
    Optional<Caption> caption(Telling telling, SplittableRandom random) {
        Inventory inventory = Inventory.of(telling, probability, true, random);
        if (inventory.clauses().isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Sentence("this scene contains {list}.", inventory.clauses(), 0));
        boolean one = inventory.clauses().size() == 1
                && inventory.clauses().get(0).subject().number() == 1;
        telling.place()
                .filter(place -> random.nextDouble() < probability)
                .ifPresent(place -> sentences.add(
                        one
                                ? new Sentence(
                                        "{the 0 0} {is 0 0} {value 1}.",
                                        List.of(inventory.clauses().get(0), place),
                                        0)
                                : Sentence.of("they are {value 0}.", place, 0)));
        sentences.addAll(relations(telling, inventory, random));
        for (Clause action : telling.findings().of(Kind.ACTION)) {
            inventory.named(action).ifPresent(named -> sentences.add(Sentence.of("{the 0 0} {does 0}.", named, 0)));
        }
        for (Clause garment : Telling.shuffled(telling.findings().of(Kind.CLOTHING), random)) {
            if (random.nextDouble() < probability) {
                inventory
                        .named(garment)
                        .ifPresent(named -> sentences.add(Sentence.of("{the 0 0} {wears 0 0} {garments}.", named, 0)));
            }
        }
        String style = probability < 1 ? "grammar" : "grammar full";
        return Optional.of(new Caption(style, sentences, telling.realiser().text(sentences)));
    }

    private List<Sentence> relations(Telling telling, Inventory inventory, SplittableRandom random) {
        List<Clause> all = new ArrayList<>(telling.findings().of(Kind.LEFT_OF, Kind.RIGHT_OF));
        for (Clause front : telling.findings().of(Kind.IN_FRONT_OF)) {
            all.add(
                    random.nextBoolean()
                            ? front
                            : Clause.relation(Kind.BEHIND, front.roles().get(1), front.subject()));
        }
        all.addAll(telling.findings().of(PLACES));
        List<Sentence> told = new ArrayList<>();
        for (Clause relation : Telling.shuffled(all, random)) {
            Optional<Clause> named = inventory.named(relation);
            if (told.size() < mostRelations && named.isPresent() && random.nextDouble() < probability) {
                told.add(Sentence.of(template(relation.kind()), named.get(), 0));
            }
        }
        return told;
    }

    private static String template(Kind kind) {
        return kind == Kind.BETWEEN
                ? "{the 0 0} {is 0 0} {rel 0} {the 0 1} and {the 0 2}."
                : "{the 0 0} {is 0 0} {rel 0} {the 0 1}.";
    }
}

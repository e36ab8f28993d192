package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Questions whose answers the pixels support; as many are answered "no" as "yes", form by form. */
final class Questions {

    private static final String RELATED = "{is 0 0} {the 0 0} {rel 0} {the 0 1}?";
    private static final String SAID = "{is 0 0} {the 0 0} {value 0}?";
    private static final String THERE = "is there {a 0 0} in the picture?";

    private final Telling telling;
    private final SplittableRandom random;
    private final AttributeChanges attributes;
    private final StructureChanges structures;

    Questions(Telling telling, SplittableRandom random) {
        this.telling = telling;
        this.random = random;
        this.attributes = new AttributeChanges(telling.words());
        this.structures = new StructureChanges(telling.words());
    }

    /** Questions of every kind, of each form with yes and no at most so many pairs. */
    List<Question> questions(int pairs) {
        List<Question> all = new ArrayList<>();
        all.addAll(balanced(
                RELATED,
                named(
                        Kind.LEFT_OF,
                        Kind.RIGHT_OF,
                        Kind.IN_FRONT_OF,
                        Kind.BEHIND,
                        Kind.ON,
                        Kind.UNDER,
                        Kind.ABOVE,
                        Kind.BIGGER_THAN,
                        Kind.NEXT_TO),
                pairs));
        all.addAll(balanced(SAID, named(Kind.COLOUR, Kind.MATERIAL, Kind.STATE), pairs));
        all.addAll(balanced(THERE, existing(), pairs));
        all.addAll(open());
        all.addAll(counts());
        return all;
    }

    private List<Question> balanced(String template, List<Clause> clauses, int pairs) {
        List<Question> yes = new ArrayList<>();
        List<Question> no = new ArrayList<>();
        for (Clause clause : clauses) {
            Optional<Clause> wrong = refuted(clause);
            boolean ask = wrong.isPresent() && (yes.size() < pairs || no.size() < pairs);
            if (ask && (yes.size() <= no.size() && yes.size() < pairs || no.size() >= pairs)) {
                yes.add(question(template, clause, "yes"));
            } else if (ask) {
                no.add(question(template, wrong.get(), "no"));
            }
        }
        int most = Math.min(yes.size(), no.size());
        List<Question> both = new ArrayList<>(yes.subList(0, most));
        both.addAll(no.subList(0, most));
        return both;
    }

    /** A change of what a clause says that the pixels refute; none that would only be unsaid. */
    private Optional<Clause> refuted(Clause clause) {
        List<Change> changes = new ArrayList<>();
        if (clause.kind() == Kind.COUNT) {
            changes.addAll(attributes.replacements(clause.subject()));
            changes.addAll(structures.categories(clause.subject(), List.of(clause)));
        } else {
            changes.addAll(attributes.replacements(clause));
            changes.addAll(structures.relations(clause));
        }
        return Telling.shuffled(changes, random).stream()
                .map(change -> change.claims().get(0))
                .filter(telling.groundings()::refute)
                .findFirst();
    }

    private Question question(String template, Clause clause, String answer) {
        return asked("yes/no", template, List.of(clause), answer);
    }

    private Question asked(String kind, String template, List<Clause> clauses, String answer) {
        String text = Realiser.capitalised(telling.realiser().text(new Sentence(template, clauses, 0)));
        return new Question(kind, text, answer, clauses);
    }

    /** Clauses in random order, their things named so that nothing else could be meant, and not told by the name itself. */
    private List<Clause> named(Kind... kinds) {
        return Telling.shuffled(telling.findings().of(kinds), random).stream()
                .flatMap(clause -> named(clause).stream())
                .filter(clause -> clause.subject().value(clause.kind()).isEmpty())
                .toList();
    }

    private Optional<Clause> named(Clause clause) {
        List<Mention> names = new ArrayList<>();
        for (Mention mention : clause.roles()) {
            telling.references().byLook(telling.known().thing(mention.id())).ifPresent(names::add);
        }
        return names.size() == clause.roles().size()
                ? Optional.of(new Clause(clause.kind(), names, clause.value()))
                : Optional.empty();
    }

    private List<Clause> existing() {
        return Telling.shuffled(telling.known().visible(), random).stream()
                .map(thing -> Clause.exists(telling.richer(Proposer.bare(thing), 0.7, random)))
                .toList();
    }

    private List<Question> open() {
        List<Question> all = new ArrayList<>();
        named(Kind.COLOUR).stream()
                .limit(2)
                .forEach(clause ->
                        all.add(asked("colour", "what colour {is 0 0} {the 0 0}?", List.of(clause), clause.value())));
        named(Kind.MATERIAL).stream()
                .limit(1)
                .forEach(clause -> all.add(asked(
                        "material",
                        "what {is 0 0} {the 0 0} made of?",
                        List.of(clause),
                        Wordings.substance(clause.value()))));
        named(Kind.ON, Kind.IN, Kind.UNDER).stream()
                .limit(2)
                .forEach(clause -> all.add(asked(
                        "where",
                        "where {is 0 0} {the 0 0}?",
                        List.of(clause),
                        telling.realiser().text(Sentence.of("{rel 0} {the 0 1}", clause, 0)))));
        named(Kind.ACTION)
                .forEach(clause -> all.add(asked(
                        "action",
                        "what {is 0 0} {the 0 0} doing?",
                        List.of(clause),
                        telling.realiser().text(Sentence.of("{doing 0}", clause, 0)))));
        named(Kind.CLOTHING).stream()
                .limit(1)
                .forEach(clause -> all.add(asked(
                        "clothing",
                        "what {is 0 0} {the 0 0} wearing?",
                        List.of(clause),
                        telling.realiser().text(Sentence.of("{garments}", clause, 0)))));
        return all;
    }

    private List<Question> counts() {
        Set<String> nouns = new TreeSet<>();
        telling.known().visible().forEach(thing -> nouns.add(thing.noun()));
        List<Question> all = new ArrayList<>();
        for (String noun : Telling.shuffled(List.copyOf(nouns), random)) {
            List<Integer> ids = telling.known().visible().stream()
                    .filter(thing -> thing.noun().equals(noun))
                    .map(Thing::id)
                    .toList();
            Mention together = new Mention(ids, ids.size(), noun, List.of());
            boolean sure = telling.verifier()
                    .exactly(together)
                    .filter(many -> many == ids.size())
                    .isPresent();
            if (sure && all.size() < 2) {
                String several = PersonNouns.isNoun(noun)
                        ? "people"
                        : telling.words().noun(noun).plural();
                all.add(new Question(
                        "count",
                        "How many " + several + " are there in the picture?",
                        Wordings.number(ids.size()),
                        List.of(Clause.exists(together))));
            }
        }
        return all;
    }
}

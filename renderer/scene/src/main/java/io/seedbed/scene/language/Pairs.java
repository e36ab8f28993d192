package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Finds captions that tell two pictures apart: what is true of one becomes, with words moved or one replaced, the other. */
final class Pairs {

    private static final int MOST = 8;

    private final Telling first;
    private final Telling second;
    private final SplittableRandom random;
    private final AttributeChanges attributes;
    private final StructureChanges structures;

    Pairs(Telling first, Telling second, SplittableRandom random) {
        this.first = first;
        this.second = second;
        this.random = random;
        this.attributes = new AttributeChanges(first.words());
        this.structures = new StructureChanges(first.words());
    }

    List<Pair> pairs() {
        List<Pair> found = new ArrayList<>();
        for (Sentence sentence : sentences()) {
            if (found.size() == MOST || !tells(sentence, first, second)) {
                continue;
            }
            for (Change change : changes(sentence)) {
                Sentence changed = sentence.saying(change.edit());
                if (found.size() < MOST && tells(changed, second, first)) {
                    found.add(pair(sentence, changed, change.kind()));
                }
            }
        }
        List<Pair> ordered =
                new ArrayList<>(found.stream().filter(Pair::isSameWords).toList());
        found.stream().filter(pair -> !pair.isSameWords()).forEach(ordered::add);
        return ordered;
    }

    /** Short sentences that are true of the first picture. */
    private List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>();
        for (Clause clause : Telling.shuffled(first.findings().kept(), random)) {
            if (clause.kind().isRelation() && clause.kind() != Kind.BETWEEN) {
                all.add(Sentence.of("{a 0 0} {is 0 0} {rel 0} {a 0 1}", clause, 0));
                Clause rich = clause.naming(mention -> first.richer(mention, 0.8, random));
                all.add(Sentence.of("{a 0 0} {is 0 0} {rel 0} {a 0 1}", rich, 0));
            } else if (clause.kind() == Kind.ACTION) {
                all.add(Sentence.of("{a 0 0} {does 0}", clause, 0));
            } else if (clause.kind() == Kind.CLOTHING) {
                all.add(Sentence.of("{a 0 0} {wears 0 0} {garments}", clause, 0));
            } else if (clause.kind().isAttribute()) {
                Mention said = clause.subject().with(new Trait(clause.kind(), clause.value()));
                all.add(Sentence.of("a picture of {a 0 0}", Clause.exists(said), 0));
            }
        }
        all.addAll(twoThings());
        all.addAll(named());
        return all;
    }

    /** Things by their names alone, and how many there are of each name. */
    private List<Sentence> named() {
        List<Sentence> all = new ArrayList<>();
        SortedMap<String, List<Integer>> ids = new TreeMap<>();
        for (Thing thing : first.known().visible()) {
            ids.computeIfAbsent(thing.noun(), noun -> new ArrayList<>()).add(thing.id());
        }
        ids.forEach((noun, same) -> {
            Clause there = Clause.exists(new Mention(same, same.size(), noun, List.of()));
            all.add(Sentence.of("a picture of {a 0 0}", there, 0));
        });
        return all;
    }

    private List<Sentence> twoThings() {
        List<Sentence> all = new ArrayList<>();
        List<Clause> said = first.findings().of(Kind.COLOUR, Kind.MATERIAL, Kind.SIZE, Kind.STATE);
        for (Clause one : said) {
            for (Clause other : said) {
                if (one.kind() == other.kind()
                        && one.subject().id() < other.subject().id()) {
                    Clause a = Clause.exists(one.subject().with(new Trait(one.kind(), one.value())));
                    Clause b = Clause.exists(other.subject().with(new Trait(other.kind(), other.value())));
                    all.add(new Sentence("{a 0 0} and {a 1 0}", List.of(a, b), 0));
                }
            }
        }
        return all;
    }

    private List<Change> changes(Sentence sentence) {
        List<Mention> mentions = sentence.clauses().stream()
                .flatMap(clause -> clause.roles().stream())
                .distinct()
                .toList();
        List<Change> all = new ArrayList<>(attributes.swaps(mentions, sentence.clauses()));
        for (Clause clause : sentence.clauses()) {
            all.addAll(structures.roles(clause));
        }
        for (Clause clause : sentence.clauses()) {
            all.addAll(structures.relations(clause));
            all.addAll(attributes.replacements(clause));
            if (clause.kind() == Kind.COUNT) {
                all.addAll(structures.counts(clause.subject()));
                all.addAll(structures.categories(clause.subject(), sentence.clauses()));
            }
        }
        mentions.forEach(mention -> all.addAll(attributes.replacements(mention)));
        return all;
    }

    /** Whether a sentence is true of one picture and false of the other. */
    private static boolean tells(Sentence sentence, Telling of, Telling from) {
        return sentence.clauses().stream().allMatch(of.groundings()::support)
                && from.groundings().refuteAny(sentence.clauses());
    }

    private Pair pair(Sentence one, Sentence other, NegativeKind kind) {
        String a = first.realiser().text(one);
        String b = first.realiser().text(other);
        return new Pair(a, b, kind, words(a).equals(words(b)), one.clauses(), other.clauses());
    }

    /** The words in alphabetical order, so that articles may follow their nouns ("a", "an"). */
    private static List<String> words(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> word.equals("an") ? "a" : word)
                .sorted()
                .toList();
    }
}

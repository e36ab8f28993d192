package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a reader makes of a sentence whose words were moved: noun phrases and the words between them; articles, "and" and
 * forms of "be" say nothing.
 *
 * @param phrases its noun phrases in order
 * @param between the words before each phrase, and after the last
 */
record Reading(List<List<String>> phrases, List<String> between) {

    private static final Set<String> SILENT = Set.of("a", "an", "the", "and", "is", "are", "there", "it", "they");
    private static final Map<String, Kind> RELATIONS = relations();

    static Reading of(List<String> words, Tagger tagger) {
        List<List<String>> phrases = new ArrayList<>();
        List<String> between = new ArrayList<>();
        List<String> run = new ArrayList<>();
        StringBuilder link = new StringBuilder();
        for (String one : words) {
            String word = Shuffles.bare(one);
            boolean content = tagger.isAdjective(word) || tagger.isNoun(word);
            if (content) {
                run.add(word);
            } else {
                if (!run.isEmpty()) {
                    between.add(link.toString().trim());
                    link.setLength(0);
                    phrases.add(List.copyOf(run));
                    run.clear();
                }
                link.append(SILENT.contains(word) ? "" : " " + word);
            }
        }
        if (!run.isEmpty()) {
            between.add(link.toString().trim());
            link.setLength(0);
            phrases.add(List.copyOf(run));
        }
        between.add(link.toString().trim());
        return new Reading(phrases, between);
    }

    /**
     * Whether both say the same: lists do in any order, and so does every sentence in which each phrase still follows the
     * words that it followed ("on a beach a sofa").
     */
    boolean isSameAs(Reading other) {
        boolean list = between.equals(other.between) && isList() && sorted().equals(other.sorted());
        return list || pairs().equals(other.pairs());
    }

    private List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            pairs.add(between.get(i) + "|" + String.join(" ", phrases.get(i)));
        }
        pairs.add(between.get(phrases.size()));
        return pairs.stream().sorted().toList();
    }

    private boolean isList() {
        return between.stream().filter(words -> !words.isEmpty()).count() <= 1;
    }

    private List<String> sorted() {
        return phrases.stream().map(phrase -> String.join(" ", phrase)).sorted().toList();
    }

    /** What it claims; empty if it is nonsense. The shape of the sentence that it was made of makes sense, of course. */
    Optional<List<Clause>> claims(Reading original, Tagger tagger) {
        List<Mention> mentions = new ArrayList<>();
        for (List<String> phrase : phrases) {
            Optional<Mention> mention = tagger.mention(phrase);
            if (mention.isEmpty() && !original.phrases.contains(phrase)) {
                return Optional.empty();
            }
            mention.ifPresent(mentions::add);
        }
        List<Clause> claims =
                new ArrayList<>(mentions.stream().map(Clause::exists).toList());
        Optional<Clause> relation = relation(mentions);
        relation.ifPresent(claims::add);
        return relation.isPresent() || between.equals(original.between) ? Optional.of(claims) : Optional.empty();
    }

    /** "NP relation NP" or "relation NP NP". */
    private Optional<Clause> relation(List<Mention> mentions) {
        if (mentions.size() != 2 || phrases.size() != 2 || !between.get(2).isEmpty()) {
            return Optional.empty();
        }
        Kind middle = RELATIONS.get(between.get(1));
        Kind first = RELATIONS.get(between.get(0));
        if (middle != null && between.get(0).isEmpty()) {
            return Optional.of(Clause.relation(middle, mentions.get(0), mentions.get(1)));
        }
        return first != null && between.get(1).isEmpty()
                ? Optional.of(Clause.relation(first, mentions.get(1), mentions.get(0)))
                : Optional.empty();
    }

    private static Map<String, Kind> relations() {
        Map<String, Kind> all = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            if (kind.roles() == 2) {
                for (int wording = 0; wording < 3; wording++) {
                    all.put(silenced(Wordings.relation(kind, wording)), kind);
                }
            }
        }
        return all;
    }

    private static String silenced(String words) {
        return String.join(
                " ",
                List.of(words.split(" ")).stream()
                        .filter(word -> !SILENT.contains(word))
                        .toList());
    }
}

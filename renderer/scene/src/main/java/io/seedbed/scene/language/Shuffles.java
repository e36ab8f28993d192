package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * The four word orders of ARO (Yuksekgonul et al. 2023). Punctuation and capitals stay at their places, so that they give
 * nothing away. An order is taken only if some sentence has become nonsense or says something that the pixels refute.
 */
final class Shuffles {

    private static final int TRIES = 12;

    private final Telling telling;
    private final Tagger tagger;

    Shuffles(Telling telling) {
        this.telling = telling;
        this.tagger = telling.tagger();
    }

    /** The text with each of its sentences in another order; empty if no try made one of them false. */
    Optional<String> of(NegativeKind kind, String text, SplittableRandom random) {
        List<String> result = new ArrayList<>();
        boolean isFalse = false;
        for (List<String> slots : sentences(List.of(text.split(" ")))) {
            List<String> bare = slots.stream().map(Shuffles::bare).toList();
            List<String> taken = bare;
            for (int attempt = 0; attempt < TRIES && taken.equals(bare); attempt++) {
                List<String> moved = moved(kind, bare, random);
                if (!moved.equals(bare) && isFalse(slots, moved)) {
                    taken = moved;
                    isFalse = true;
                }
            }
            result.add(taken.equals(bare) ? String.join(" ", slots) : dressed(slots, taken));
        }
        return isFalse ? Optional.of(String.join(" ", result)) : Optional.empty();
    }

    private static List<List<String>> sentences(List<String> slots) {
        List<List<String>> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < slots.size(); i++) {
            if (i + 1 == slots.size() || slots.get(i).endsWith(".")) {
                all.add(slots.subList(from, i + 1));
                from = i + 1;
            }
        }
        return all;
    }

    private List<String> moved(NegativeKind kind, List<String> words, SplittableRandom random) {
        return switch (kind) {
            case SHUFFLE_NOUNS_AND_ADJECTIVES ->
                among(among(words, tagger::isNoun, random), tagger::isAdjective, random);
            case SHUFFLE_ALL_BUT_NOUNS_AND_ADJECTIVES ->
                among(words, word -> !tagger.isNoun(word) && !tagger.isAdjective(word), random);
            case SHUFFLE_WITHIN_TRIGRAMS ->
                trigrams(words).stream()
                        .flatMap(trigram -> Telling.shuffled(trigram, random).stream())
                        .toList();
            case SHUFFLE_TRIGRAMS ->
                Telling.shuffled(trigrams(words), random).stream()
                        .flatMap(List::stream)
                        .toList();
            default -> throw new IllegalArgumentException(kind.label() + " is no word order");
        };
    }

    private static List<String> among(List<String> words, Predicate<String> chosen, SplittableRandom random) {
        List<String> pool = Telling.shuffled(words.stream().filter(chosen).toList(), random);
        List<String> result = new ArrayList<>();
        int next = 0;
        for (String word : words) {
            result.add(chosen.test(word) ? pool.get(next++) : word);
        }
        return result;
    }

    private static List<List<String>> trigrams(List<String> words) {
        List<List<String>> all = new ArrayList<>();
        for (int from = 0; from < words.size(); from += 3) {
            all.add(words.subList(from, Math.min(words.size(), from + 3)));
        }
        return all;
    }

    private boolean isFalse(List<String> slots, List<String> moved) {
        Reading original = Reading.of(slots, tagger);
        Reading reading = Reading.of(moved, tagger);
        if (reading.isSameAs(original)) {
            return false;
        }
        Optional<List<Clause>> claims = reading.claims(original, tagger);
        return claims.isEmpty() || telling.groundings().refuteAny(claims.get());
    }

    /** A word without a mark after it and without a capital. */
    static String bare(String slot) {
        int end = slot.length();
        while (end > 0 && ".,;".indexOf(slot.charAt(end - 1)) >= 0) {
            end--;
        }
        return slot.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The words in the slots' capitals and punctuation, with the articles that they need. */
    private static String dressed(List<String> slots, List<String> words) {
        List<String> dressed = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            String word = words.get(i);
            if ((word.equals("a") || word.equals("an")) && i + 1 < words.size()) {
                word = Noun.article(words.get(i + 1));
            }
            String slot = slots.get(i);
            String mark = slot.substring(slot.length() - 1);
            String cased = Character.isUpperCase(slot.charAt(0)) ? Realiser.capitalised(word) : word;
            dressed.add(".,;".contains(mark) ? cased + mark : cased);
        }
        return String.join(" ", dressed);
    }
}

package io.seedbed.finetune.nearest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts as vectors of word weights, tf · idf with idf = ln((1 + N) / (1 + n)) + 1, of unit length; the inner product of two is
 * their similarity. Immutable and thread-safe.
 */
final class TfIdf {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, Double> idf = new HashMap<>();
    private final double unseen;

    /** Counts in how many of these texts each word stands. */
    TfIdf(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            new HashSet<>(words(text)).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.forEach((word, count) -> idf.put(word, Math.log((1.0 + texts.size()) / (1.0 + count)) + 1));
        this.unseen = Math.log(1.0 + texts.size()) + 1;
    }

    /** The vector of a text, its words in natural order; empty for a text without words. */
    Map<String, Double> vector(String text) {
        Map<String, Double> weights = new TreeMap<>();
        for (String word : words(text)) {
            weights.merge(word, idf.getOrDefault(word, unseen), Double::sum);
        }
        double squares = 0;
        for (double weight : weights.values()) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}

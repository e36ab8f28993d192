package io.seedbed.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How well an extractive answer agrees with the reference, by the rules of SQuAD (Rajpurkar et al. 2016, section 6.1;
 * the empty answer as in version 2.0): case, ASCII punctuation, English articles and white space do not count. Immutable.
 *
 * @param exactMatch 1 if the normalised texts are equal, else 0
 * @param f1 F1 of the bags of normalised tokens, in [0, 1]
 */
public record AnswerScore(double exactMatch, double f1) {

    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
    private static final Pattern ARTICLE = Pattern.compile("\\b(a|an|the)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Scores one answer against one reference. */
    public static AnswerScore of(String reference, String predicted) {
        List<String> expected = tokens(reference);
        List<String> actual = tokens(predicted);
        double exactMatch = expected.equals(actual) ? 1 : 0;
        if (expected.isEmpty() || actual.isEmpty()) {
            return new AnswerScore(exactMatch, exactMatch);
        }
        int shared = shared(expected, actual);
        return new AnswerScore(exactMatch, 2.0 * shared / (expected.size() + actual.size()));
    }

    /**
     * Scores one answer against several references: the best of each measure.
     *
     * @throws IllegalArgumentException if there is no reference
     */
    public static AnswerScore best(List<String> references, String predicted) {
        return references.stream()
                .map(reference -> of(reference, predicted))
                .reduce((one, other) ->
                        new AnswerScore(Math.max(one.exactMatch, other.exactMatch), Math.max(one.f1, other.f1)))
                .orElseThrow(() -> new IllegalArgumentException("an answer needs a reference to be scored against"));
    }

    /** The mean of each measure over many answers. */
    public static AnswerScore mean(List<AnswerScore> scores) {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("there are no answers to score");
        }
        double exactMatches =
                scores.stream().mapToDouble(AnswerScore::exactMatch).sum();
        double f1s = scores.stream().mapToDouble(AnswerScore::f1).sum();
        return new AnswerScore(exactMatches / scores.size(), f1s / scores.size());
    }

    /** The text in lower case, without punctuation and articles, with single spaces. */
    public static String normalise(String text) {
        return String.join(" ", tokens(text));
    }

    private static List<String> tokens(String text) {
        String bare = PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        String withoutArticles = ARTICLE.matcher(bare).replaceAll(" ");
        return Arrays.stream(SPACE.split(withoutArticles))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private static int shared(List<String> expected, List<String> actual) {
        Map<String, Integer> left = new HashMap<>();
        expected.forEach(token -> left.merge(token, 1, Integer::sum));
        int shared = 0;
        for (String token : actual) {
            if (left.merge(token, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return shared;
    }
}

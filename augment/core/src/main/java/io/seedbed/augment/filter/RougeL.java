package io.seedbed.augment.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * ROUGE-L: the overlap of two texts by the longest common subsequence of their words (Lin 2004, section 3.1). Stateless
 * and thread-safe.
 */
public final class RougeL {

    private RougeL() {}

    /** The F-measure of two texts over their {@link WordTokens}, in 0..1; 0 where one has no word. */
    public static double f1(String left, String right) {
        return f1(WordTokens.of(left), WordTokens.of(right));
    }

    /** The F-measure of two word sequences, in 0..1; 0 where one is empty. */
    public static double f1(List<String> left, List<String> right) {
        Map<String, Integer> ids = new HashMap<>();
        int[] leftIds = ids(left, ids);
        int[] rightIds = ids(right, ids);
        return f1(new LcsPattern(leftIds).lcs(rightIds), leftIds.length, rightIds.length);
    }

    /**
     * The F-measure (beta 1) for a common subsequence of {@code lcs} words: precision {@code lcs/n} and recall
     * {@code lcs/m} give {@code 2·lcs/(m+n)}.
     */
    static double f1(int lcs, int leftLength, int rightLength) {
        return lcs == 0 ? 0 : 2.0 * lcs / (leftLength + rightLength);
    }

    private static int[] ids(List<String> words, Map<String, Integer> ids) {
        int[] result = new int[words.size()];
        for (int i = 0; i < result.length; i++) {
            Integer next = ids.size();
            Integer known = ids.putIfAbsent(words.get(i), next);
            result[i] = known == null ? next : known;
        }
        return result;
    }
}

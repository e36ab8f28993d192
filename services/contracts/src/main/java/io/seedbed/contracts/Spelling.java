package io.seedbed.contracts;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant who wrote something else. Stateless. */
final class Spelling {

    private Spelling() {}

    /**
     * The known word that is nearest to one that is not known, if it is near: one change for every three letters at most.
     * Case, hyphens and underscores do not count, so that {@code per-example} is {@code perExample}.
     */
    static Optional<String> nearest(String word, Collection<String> known) {
        String plain = plain(word);
        return known.stream()
                .filter(candidate -> changes(plain, plain(candidate)) <= candidate.length() / 3)
                .min(Comparator.comparingInt((String candidate) -> changes(plain, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String word) {
        return Refusals.cut(word).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
    private static int changes(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(int[][] cost, String from, String to, int i, int j) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}

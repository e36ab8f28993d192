package io.seedbed.augment.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts by id, searched for the one with the highest ROUGE-L to a query. The search is exact: an inverted index counts
 * the words that each text shares with the query, which bounds the common subsequence from above, and only texts whose
 * bound reaches the best F-measure so far are compared in full. Not thread-safe.
 */
final class NoveltyIndex {

    private final List<String> ids = new ArrayList<>();
    private final List<int[]> texts = new ArrayList<>();
    private final Map<String, Integer> vocabulary = new HashMap<>();
    /** Texts by word and occurrence: the second "the" of a text is another key than the first. */
    private final Map<Occurrence, Postings> postings = new HashMap<>();

    /** The indexed text that is nearest to a query; of several the one that was added first. */
    record Nearest(String id, double f1) {}

    private record Occurrence(int word, int count) {}

    void add(String id, String text) {
        int[] words = WordTokens.of(text).stream().mapToInt(this::intern).toArray();
        for (Occurrence occurrence : occurrences(words)) {
            postings.computeIfAbsent(occurrence, key -> new Postings()).add(texts.size());
        }
        ids.add(id);
        texts.add(words);
    }

    /** The nearest text; one with an empty id and 0 where no text shares a word with the query. */
    Nearest nearest(String text) {
        int[] query = WordTokens.of(text).stream()
                .mapToInt(word -> vocabulary.getOrDefault(word, -1))
                .toArray();
        int[] shared = new int[texts.size()];
        for (Occurrence occurrence : occurrences(query)) {
            Postings found = postings.get(occurrence);
            if (found != null) {
                found.countInto(shared);
            }
        }
        return search(query, shared);
    }

    private Nearest search(int[] query, int[] shared) {
        int first = mostPromising(query, shared);
        if (first < 0) {
            return new Nearest("", 0);
        }
        LcsPattern pattern = new LcsPattern(query);
        int best = first;
        double highest = f1(pattern, query, first);
        for (int i = 0; i < shared.length; i++) {
            if (i != first && shared[i] > 0 && bound(query, shared, i) >= highest) {
                double f1 = f1(pattern, query, i);
                if (f1 > highest || (f1 == highest && i < best)) {
                    highest = f1;
                    best = i;
                }
            }
        }
        return new Nearest(ids.get(best), highest);
    }

    private int mostPromising(int[] query, int[] shared) {
        int best = -1;
        double highest = 0;
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] > 0 && bound(query, shared, i) > highest) {
                highest = bound(query, shared, i);
                best = i;
            }
        }
        return best;
    }

    private double bound(int[] query, int[] shared, int text) {
        return RougeL.f1(shared[text], query.length, texts.get(text).length);
    }

    private double f1(LcsPattern pattern, int[] query, int text) {
        int[] words = texts.get(text);
        return RougeL.f1(pattern.lcs(words), query.length, words.length);
    }

    private int intern(String word) {
        Integer known = vocabulary.get(word);
        if (known == null) {
            known = vocabulary.size();
            vocabulary.put(word, known);
        }
        return known;
    }

    private static List<Occurrence> occurrences(int[] words) {
        Map<Integer, Integer> counts = new HashMap<>();
        List<Occurrence> result = new ArrayList<>(words.length);
        for (int word : words) {
            result.add(new Occurrence(word, counts.merge(word, 1, Integer::sum)));
        }
        return result;
    }

    /** A growing list of text numbers. */
    private static final class Postings {
        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        void countInto(int[] shared) {
            for (int i = 0; i < size; i++) {
                shared[numbers[i]]++;
            }
        }
    }
}

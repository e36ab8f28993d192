package io.seedbed.augment.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Texts by id, searched for the one with the highest ROUGE-L to a query. The search is exact and looks at few texts: an
 * inverted index gives the texts that share a word with the query, those of rare words first. What has not been met after some
 * words can share only the rest, which bounds its F-measure from above; once that bound lies below the best F-measure found, the
 * long lists of frequent words are left alone, and of the texts met only those are compared in full whose own bound reaches
 * the best. Not thread-safe.
 */
final class NoveltyIndex {

    private final List<String> ids = new ArrayList<>();
    private final List<int[]> texts = new ArrayList<>();
    private final Map<String, Integer> vocabulary = new HashMap<>();
    /** Texts by word and occurrence: the second "the" of a text is another key than the first. */
    private final Map<Occurrence, Postings> postings = new HashMap<>();

    private final SharedWords shared = new SharedWords();

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
        List<Postings> lists = occurrences(query).stream()
                .map(postings::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Postings::size))
                .toList();
        Search search = new Search(query);
        int left = lists.size();
        while (left > 0 && RougeL.f1(left, query.length, left) >= search.highest) {
            search.meet(lists.get(lists.size() - left));
            left--;
        }
        return search.end(left);
    }

    /** The search for one query. */
    private final class Search {
        private final int words;
        private final LcsPattern pattern;
        private int best = -1;
        private double highest;

        Search(int[] query) {
            this.words = query.length;
            this.pattern = new LcsPattern(query);
            shared.begin(texts.size());
        }

        /**
         * Meets the texts that have one more word of the query, and compares the one that shares the most words so far; the last
         * of several, since rows made from one mistake come one after another.
         */
        void meet(Postings list) {
            int promising = list.get(0);
            int most = 0;
            for (int i = 0; i < list.size(); i++) {
                int text = list.get(i);
                int count = shared.add(text);
                if (count >= most) {
                    most = count;
                    promising = text;
                }
            }
            compare(promising);
        }

        /** Compares every text met that can be as near as the best; each may share so many more words than were counted. */
        Nearest end(int left) {
            for (int i = 0; i < shared.size(); i++) {
                int text = shared.text(i);
                int length = texts.get(text).length;
                int most = Math.min(shared.count(text) + left, Math.min(words, length));
                if (RougeL.f1(most, words, length) >= highest) {
                    compare(text);
                }
            }
            return best < 0 ? new Nearest("", 0) : new Nearest(ids.get(best), highest);
        }

        private void compare(int text) {
            int[] other = texts.get(text);
            double f1 = RougeL.f1(pattern.lcs(other), words, other.length);
            if (f1 > highest || (f1 == highest && text < best)) {
                highest = f1;
                best = text;
            }
        }
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

        int size() {
            return size;
        }

        int get(int i) {
            return numbers[i];
        }
    }
}

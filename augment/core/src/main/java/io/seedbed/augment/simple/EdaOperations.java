package io.seedbed.augment.simple;

import io.seedbed.augment.Synonyms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The four operations of EDA (Wei and Zou 2019, section 2) on a list of words, as the released code does them. None
 * changes the list that it is given. Thread-safe where the generator is not shared.
 */
final class EdaOperations {

    private static final int INSERTION_TRIES = 10;
    private static final int SWAP_TRIES = 3;

    private final Synonyms synonyms;

    EdaOperations(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** SR: replaces every occurrence of each of {@code n} words that are no stop words by one of the word's synonyms. */
    List<String> replace(List<String> words, int n, RandomGenerator generator) {
        List<String> distinct = new ArrayList<>(words.stream()
                .distinct()
                .filter(word -> !StopWords.contains(word))
                .toList());
        shuffle(distinct, generator);
        List<String> result = new ArrayList<>(words);
        int replaced = 0;
        for (String word : distinct) {
            List<String> known = synonyms.of(word);
            if (!known.isEmpty()) {
                Collections.replaceAll(result, word, known.get(generator.nextInt(known.size())));
                replaced++;
            }
            if (replaced >= n) {
                break;
            }
        }
        return Arrays.asList(String.join(" ", result).split(" "));
    }

    /** RI: {@code n} times inserts the first synonym of a random word, stop words included, at a random position. */
    List<String> insert(List<String> words, int n, RandomGenerator generator) {
        List<String> result = new ArrayList<>(words);
        for (int i = 0; i < n; i++) {
            insertOne(result, generator);
        }
        return result;
    }

    private void insertOne(List<String> words, RandomGenerator generator) {
        for (int tries = 1; tries < INSERTION_TRIES; tries++) {
            List<String> known = synonyms.of(words.get(generator.nextInt(words.size())));
            if (!known.isEmpty()) {
                words.add(generator.nextInt(words.size()), known.get(0));
                return;
            }
        }
    }

    /** RS: {@code n} times swaps two random positions; gives up where three draws hit the same position again. */
    List<String> swap(List<String> words, int n, RandomGenerator generator) {
        List<String> result = new ArrayList<>(words);
        for (int i = 0; i < n; i++) {
            int left = generator.nextInt(result.size());
            for (int tries = 0; tries < SWAP_TRIES; tries++) {
                int right = generator.nextInt(result.size());
                if (right != left) {
                    Collections.swap(result, left, right);
                    break;
                }
            }
        }
        return result;
    }

    /** RD: drops each word with probability {@code p}; keeps one random word where all would go. */
    List<String> delete(List<String> words, double p, RandomGenerator generator) {
        if (words.size() == 1) {
            return words;
        }
        List<String> result = new ArrayList<>(
                words.stream().filter(word -> generator.nextDouble() > p).toList());
        return result.isEmpty() ? List.of(words.get(generator.nextInt(words.size()))) : result;
    }

    /** Fisher–Yates over the generator given; {@link Collections#shuffle} takes none on Java 17. */
    static void shuffle(List<String> items, RandomGenerator generator) {
        for (int i = items.size() - 1; i > 0; i--) {
            Collections.swap(items, i, generator.nextInt(i + 1));
        }
    }
}

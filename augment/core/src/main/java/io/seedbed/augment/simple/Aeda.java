package io.seedbed.augment.simple;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * AEDA (Karimi et al. 2021): inserts punctuation marks before random distinct words and changes nothing else. Their
 * number is drawn from 1 to {@code ⌊0.3 · words + 1⌋}. Immutable and thread-safe.
 */
public final class Aeda implements Rewriter {

    /** The method's name. */
    public static final String METHOD = "aeda";

    private static final List<String> MARKS = List.of(".", ",", "!", "?", ";", ":");
    private static final double SHARE = 0.3;

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public String fingerprint() {
        return METHOD;
    }

    @Override
    public List<String> rewrite(String text, int wanted, RandomGenerator generator) {
        if (text.isBlank()) {
            return List.of();
        }
        String[] words = text.strip().split("\\s+");
        List<String> variants = new ArrayList<>(wanted);
        for (int i = 0; i < wanted; i++) {
            variants.add(variant(words, generator));
        }
        return variants;
    }

    private static String variant(String[] words, RandomGenerator generator) {
        int most = (int) (SHARE * words.length + 1);
        int marks = generator.nextInt(1, most + 1);
        TreeSet<Integer> positions = new TreeSet<>();
        while (positions.size() < marks) {
            positions.add(generator.nextInt(words.length));
        }
        List<String> result = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (positions.contains(i)) {
                result.add(MARKS.get(generator.nextInt(MARKS.size())));
            }
            result.add(words[i]);
        }
        return String.join(" ", result);
    }
}

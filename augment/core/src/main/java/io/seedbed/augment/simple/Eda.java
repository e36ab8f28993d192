package io.seedbed.augment.simple;

import io.seedbed.augment.Digest;
import io.seedbed.augment.Synonyms;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Easy data augmentation (Wei and Zou, EMNLP 2019) as its released code does it: synonym replacement, random insertion,
 * random swap and random deletion, one operation a variant, {@code wanted/4 + 1} variants by each, shuffled, cut to
 * {@code wanted}. An operation changes {@code max(1, ⌊alpha · words⌋)} words.
 *
 * <p>Quirks that are kept: variants are in lower case and without punctuation; apostrophes vanish and hyphens part words;
 * deletion's alpha is a probability, so it may change nothing; insertion takes the first synonym and never appends.
 * Different here: the original is not appended to the variants; letters and digits beyond a–z, which the released code
 * deletes, are kept, so that a text in another script stays a text; and "first" means first in natural order.
 *
 * <p>Immutable and thread-safe.
 */
public final class Eda implements Rewriter {

    /** The method's name. */
    public static final String METHOD = "eda";

    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern NO_WORD = Pattern.compile("[\\p{P}\\p{Z}\\p{C}\\s]+");

    private final EdaOperations operations;
    private final EdaSettings settings;

    /** EDA with a thesaurus. */
    public Eda(Synonyms synonyms, EdaSettings settings) {
        this.operations = new EdaOperations(synonyms);
        this.settings = settings;
    }

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public String fingerprint() {
        return new Digest()
                .add(METHOD)
                .add(settings.replace())
                .add(settings.insert())
                .add(settings.swap())
                .add(settings.delete())
                .value();
    }

    @Override
    public List<String> rewrite(String text, int wanted, RandomGenerator generator) {
        String clean = clean(text);
        if (clean.isEmpty()) {
            return List.of();
        }
        List<String> words = Arrays.asList(clean.split(" "));
        int each = wanted / 4 + 1;
        List<String> variants = new ArrayList<>();
        for (int i = 0; i < each && settings.replace() > 0; i++) {
            variants.add(String.join(" ", operations.replace(words, count(settings.replace(), words), generator)));
        }
        for (int i = 0; i < each && settings.insert() > 0; i++) {
            variants.add(String.join(" ", operations.insert(words, count(settings.insert(), words), generator)));
        }
        for (int i = 0; i < each && settings.swap() > 0; i++) {
            variants.add(String.join(" ", operations.swap(words, count(settings.swap(), words), generator)));
        }
        for (int i = 0; i < each && settings.delete() > 0; i++) {
            variants.add(String.join(" ", operations.delete(words, settings.delete(), generator)));
        }
        EdaOperations.shuffle(variants, generator);
        return List.copyOf(variants.subList(0, Math.min(wanted, variants.size())));
    }

    /** The text as EDA reads it: lower case, words parted by one space; empty where there is no word. */
    public static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String lower = APOSTROPHE.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(lower).replaceAll(" ").trim();
    }

    private static int count(double alpha, List<String> words) {
        return Math.max(1, (int) (alpha * words.size()));
    }
}

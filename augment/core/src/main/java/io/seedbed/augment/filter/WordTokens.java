package io.seedbed.augment.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as ROUGE counts them: lower-cased runs of letters, marks and digits, without stemming. For English this is the
 * reference implementation's {@code [a-z0-9]+}; other scripts keep their words instead of losing them. Stateless and
 * thread-safe.
 */
public final class WordTokens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private WordTokens() {}

    /** The words of a text in order. */
    public static List<String> of(String text) {
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}

package io.seedbed.augment.filter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two texts count as the same text. Stateless and thread-safe. */
public final class NormalText {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Pattern OUTER_PUNCTUATION = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

    private NormalText() {}

    /**
     * The text in Unicode form NFKC and lower case, with every run of white space as one space and without punctuation
     * at its ends. A text of nothing but punctuation keeps it.
     */
    public static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced = WHITE_SPACE.matcher(folded).replaceAll(" ").trim();
        String bare = OUTER_PUNCTUATION.matcher(spaced).replaceAll("");
        return bare.isEmpty() ? spaced : bare;
    }
}

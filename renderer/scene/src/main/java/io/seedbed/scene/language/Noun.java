package io.seedbed.scene.language;

import java.util.Locale;

/**
 * A noun.
 *
 * @param singular for one
 * @param plural for several
 * @param alwaysPlural whether even one of it takes a plural: trousers, shoes
 */
public record Noun(String singular, String plural, boolean alwaysPlural) {

    /** A noun that is counted. */
    public static Noun of(String singular, String plural) {
        return new Noun(singular, plural, false);
    }

    /** {@code a} or {@code an} before this word. */
    public static String article(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean vowel = "aeiou".indexOf(lower.charAt(0)) >= 0;
        boolean soft = lower.startsWith("uni")
                || lower.startsWith("uri")
                || lower.startsWith("use")
                || lower.startsWith("eu")
                || lower.startsWith("one");
        boolean mute = lower.startsWith("hour") || lower.startsWith("honest");
        return vowel && !soft || mute ? "an" : "a";
    }
}

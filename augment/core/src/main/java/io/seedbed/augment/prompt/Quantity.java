package io.seedbed.augment.prompt;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, exact: a quotient of two decimals.
 *
 * @param numerator with the sign
 * @param denominator greater than 0
 * @param unit the unit in one spelling; empty where none is given
 */
record Quantity(BigDecimal numerator, BigDecimal denominator, String unit) {

    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+";
    private static final String WORD = "(?:\\p{L}[\\p{L}.'’/-]*[²³23]?|[%°/]\\p{L}*)";

    private static final Pattern FORM =
            Pattern.compile("(?<sign>[+-])?\\s*(?<before>\\p{Sc}|US\\$|USD|EUR|GBP|JPY|INR)?\\s*"
                    + "(?<inner>[+-])?(?<number>" + DIGITS + ")(?:\\s?/\\s?(?<below>\\d+(?:\\.\\d+)?))?"
                    + "\\s*(?<after>\\p{Sc}|(?:\\p{Sc}\\s*)?" + WORD + "(?:\\s+" + WORD + "){0,2})?");

    /** Words that belong to the number rather than to its unit. */
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", new BigDecimal("1e2"),
            "thousand", new BigDecimal("1e3"),
            "million", new BigDecimal("1e6"),
            "billion", new BigDecimal("1e9"),
            "trillion", new BigDecimal("1e12"));

    private static final Pattern SCALE = Pattern.compile("(?i)(hundred|thousand|million|billion|trillion)s?\\b\\s*");

    /** Every dash that people write for a minus sign, before a digit, a point or a currency sign. */
    private static final Pattern MINUS =
            Pattern.compile("[\\u2212\\u2010-\\u2015\\uFE58\\uFE63\\uFF0D-](?=\\s*[\\p{Sc}\\d.])");

    /** The quantity that a text consists of; empty where it is anything else. */
    static Optional<Quantity> parse(String text) {
        Matcher matcher = FORM.matcher(clean(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean twoSigns = matcher.group("sign") != null && matcher.group("inner") != null;
        BigDecimal below = matcher.group("below") == null ? BigDecimal.ONE : new BigDecimal(matcher.group("below"));
        if (twoSigns || below.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal above = new BigDecimal(matcher.group("number").replace(",", ""));
        boolean negative = "-".equals(matcher.group("sign")) || "-".equals(matcher.group("inner"));
        String after = orEmpty(matcher.group("after"));
        Matcher scale = SCALE.matcher(after);
        if (scale.lookingAt()) {
            above = above.multiply(SCALES.getOrDefault(scale.group(1).toLowerCase(Locale.ROOT), BigDecimal.ONE));
            after = after.substring(scale.end());
        }
        String unit = UnitNames.canonical(orEmpty(matcher.group("before")), after);
        return Optional.of(new Quantity(negative ? above.negate() : above, below, unit));
    }

    /** Whether the values are equal, and the units as well where both have one. */
    boolean agreesWith(Quantity other) {
        boolean sameUnit = unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit);
        return sameUnit && numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)) == 0;
    }

    private static String clean(String text) {
        String minus = MINUS.matcher(text).replaceAll("-");
        return Normalizer.normalize(minus, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .replaceAll("^[\\s*\"']+|[\\s*\"']+$", "")
                .replaceAll("\\.$", "")
                .replaceAll("[\\s*]+$", "");
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}

package io.seedbed.augment.prompt;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the final answer in a text and compares answers. LLM2LLM's released code keeps only digits and points, and so
 * takes {@code -5} for {@code 5} and {@code 5 km} for {@code 5 miles}; here signs and units count:
 *
 * <ul>
 *   <li>The final answer is the line after the first {@code ####}; a text without the mark is the final answer as a
 *       whole.
 *   <li>Numbers are equal when their values are: {@code 18}, {@code 18.00} and {@code +18}; {@code 1,000} and
 *       {@code 1000} (commas only between groups of three digits); {@code 3/4} and {@code 0.75}. Every Unicode minus or
 *       dash before a digit is a minus sign. {@code 2 million} is {@code 2,000,000}.
 *   <li>A unit stands before the number (a currency sign or code) or after it (a currency, a percent sign, up to three
 *       words); {@code $1,000}, {@code 1000 $}, {@code 1000 dollars} and {@code USD 1000} are equal. Plurals and the usual
 *       abbreviations are the same unit.
 *   <li>Units given on both sides must agree; a unit on one side only is accepted, because keys such as GSM8K's leave
 *       units out. Nothing is converted: {@code 50 cents} is not {@code $0.50}, {@code 20%} is not {@code 0.2}.
 *   <li>Anything else is compared as text, without regard to case, spacing, commas and enclosing punctuation. A number
 *       never equals a text.
 * </ul>
 */
public final class AnswerKey {

    /** What stands before the final answer. */
    public static final String MARK = "####";

    private static final Pattern MARKED = Pattern.compile("(?<!#)####(?!#)[ \\t]*([^\\n\\r]*)");

    private AnswerKey() {}

    /** The line after the first {@code ####}; empty where there is no mark, or nothing after it. */
    public static Optional<String> finalAnswer(String text) {
        Matcher matcher = MARKED.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.group(1).strip()).filter(found -> !found.isEmpty())
                : Optional.empty();
    }

    /** Whether a text has a final answer after {@code ####}. */
    public static boolean isMarked(String text) {
        return finalAnswer(text).isPresent();
    }

    /** What stands before the mark; the whole text where there is none. */
    static String working(String text) {
        Matcher matcher = MARKED.matcher(text);
        return (matcher.find() ? text.substring(0, matcher.start()) : text).strip();
    }

    /** Whether the final answer of a text is a number, with or without a unit. */
    public static boolean isNumeric(String text) {
        return Quantity.parse(finalAnswer(text).orElse(text)).isPresent();
    }

    /** Whether two texts give the same final answer. Symmetric. */
    public static boolean matches(String key, String answer) {
        String left = finalAnswer(key).orElse(key);
        String right = finalAnswer(answer).orElse(answer);
        Optional<Quantity> leftNumber = Quantity.parse(left);
        Optional<Quantity> rightNumber = Quantity.parse(right);
        if (leftNumber.isPresent() && rightNumber.isPresent()) {
            return leftNumber.get().agreesWith(rightNumber.get());
        }
        return leftNumber.isEmpty()
                && rightNumber.isEmpty()
                && plain(left).equals(plain(right))
                && !plain(left).isEmpty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace(",", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s\"'*.()\\[\\]“”‘’]+|[\\s\"'*.!()\\[\\]“”‘’]+$", "");
    }
}

package io.seedbed.augment.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One spelling for every unit: lower case, singular, usual abbreviations and currency names replaced. Nothing is converted. */
final class UnitNames {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("us$", "$"),
            Map.entry("usd", "$"),
            Map.entry("dollar", "$"),
            Map.entry("eur", "€"),
            Map.entry("euro", "€"),
            Map.entry("gbp", "£"),
            Map.entry("jpy", "¥"),
            Map.entry("yen", "¥"),
            Map.entry("inr", "₹"),
            Map.entry("rupee", "₹"),
            Map.entry("percent", "%"),
            Map.entry("kilometer", "km"),
            Map.entry("kilometre", "km"),
            Map.entry("meter", "m"),
            Map.entry("metre", "m"),
            Map.entry("centimeter", "cm"),
            Map.entry("centimetre", "cm"),
            Map.entry("millimeter", "mm"),
            Map.entry("millimetre", "mm"),
            Map.entry("mi", "mile"),
            Map.entry("ft", "foot"),
            Map.entry("feet", "foot"),
            Map.entry("in", "inch"),
            Map.entry("yd", "yard"),
            Map.entry("kilogram", "kg"),
            Map.entry("gram", "g"),
            Map.entry("lb", "pound"),
            Map.entry("oz", "ounce"),
            Map.entry("liter", "l"),
            Map.entry("litre", "l"),
            Map.entry("milliliter", "ml"),
            Map.entry("millilitre", "ml"),
            Map.entry("h", "hour"),
            Map.entry("hr", "hour"),
            Map.entry("min", "minute"),
            Map.entry("s", "second"),
            Map.entry("sec", "second"),
            Map.entry("people", "person"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"));

    private UnitNames() {}

    /** The unit written before and after a number, in one spelling; empty where both are. */
    static String canonical(String before, String after) {
        List<String> words = new ArrayList<>();
        String spaced = (before + " " + after).replaceAll("(\\p{Sc})", " $1 ").replace("US $", "US$");
        Stream.of(SPACE.split(spaced.strip().toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(UnitNames::word)
                .forEach(words::add);
        if (words.equals(List.of("per", "cent"))) {
            return "%";
        }
        return String.join(" ", words);
    }

    private static String word(String written) {
        String bare = written.replaceAll("\\.$", "");
        String singular = singular(bare);
        return SPELLINGS.getOrDefault(bare, SPELLINGS.getOrDefault(singular, singular));
    }

    private static String singular(String word) {
        if (word.length() <= 2 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(ch|sh|x|ss|z)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }
}

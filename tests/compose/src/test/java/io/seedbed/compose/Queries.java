package io.seedbed.compose;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a query in PromQL is about. Stateless. */
final class Queries {

    private static final Pattern LABELS =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|\\b(by|without|on|ignoring)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\w)(?!\\s*\\()");
    private static final Set<String> WORDS =
            Set.of("and", "or", "unless", "bool", "offset", "sum", "max", "min", "count");

    private Queries() {}

    /** The metrics that it names. */
    static Set<String> metrics(String query) {
        Set<String> names = new TreeSet<>();
        Matcher found = NAME.matcher(LABELS.matcher(query).replaceAll(" "));
        while (found.find()) {
            if (!WORDS.contains(found.group())) {
                names.add(found.group());
            }
        }
        return names;
    }
}

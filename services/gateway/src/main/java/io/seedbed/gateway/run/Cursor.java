package io.seedbed.gateway.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last run of a page: the next one begins behind it.
 *
 * @param micros when it was submitted, in microseconds since the epoch
 */
record Cursor(String micros, String runId) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})_(r-[0-9a-f]{16})");

    static Cursor of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "after is \"" + text + "\"; it must be what the page before gave as next, or not be there");
        }
        return new Cursor(matcher.group(1), matcher.group(2));
    }

    String text() {
        return micros + "_" + runId;
    }
}

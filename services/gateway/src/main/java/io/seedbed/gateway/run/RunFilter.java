package io.seedbed.gateway.run;

import java.util.Objects;

/**
 * Which runs are wanted, the newest first.
 *
 * @param state their state, or {@code active} for those that go on; empty for any
 * @param text what must occur in the name, the id or a file's name, in any case; empty for anything
 * @param after the page's beginning, as {@link RunPage#next} gave it; empty for the newest
 * @param limit how many at most, 1..500
 */
public record RunFilter(String state, String text, String after, int limit) {

    /** Most runs on a page. */
    public static final int MOST = 500;

    /** The newest 50 runs. */
    public static final RunFilter NEWEST = new RunFilter("", "", "", 50);

    public RunFilter {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(after, "after");
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is " + limit + "; it must be from 1 to " + MOST);
        }
    }
}

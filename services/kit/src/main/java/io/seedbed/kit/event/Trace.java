package io.seedbed.kit.event;

import io.seedbed.contracts.Digests;
import java.util.Locale;
import java.util.regex.Pattern;

/** W3C trace context ({@code traceparent}), carried from event to event. Stateless. */
public final class Trace {

    private static final Pattern PARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    /** The trace of a run: the one that came with its submission, or one made from the run's id. */
    public static String of(String given, String runId) {
        String lower = given.toLowerCase(Locale.ROOT);
        if (PARENT.matcher(lower).matches()) {
            return lower;
        }
        String hex = Digests.sha256Hex(runId);
        return "00-" + hex.substring(0, 32) + "-" + hex.substring(32, 48) + "-01";
    }

    /** The same trace with a span of its own for a part of the work. */
    public static String child(String trace, String name) {
        String hex = Digests.sha256Hex(trace + " " + name);
        return trace.substring(0, 36) + hex.substring(0, 16) + trace.substring(52);
    }

    /** The trace's id, for logs. */
    public static String id(String trace) {
        return trace.length() >= 35 ? trace.substring(3, 35) : "";
    }
}

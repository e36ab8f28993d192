package io.seedbed.kit.event;

import io.seedbed.contracts.Digests;
import java.util.Locale;
import java.util.regex.Pattern;

/** W3C trace context ({@code traceparent}), carried from event to event. Stateless. */
public final class Trace {

    private static final Pattern PARENT = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    /** The trace of a run: the one that came with its submission, or, where that is none, one made from the run's id. */
    public static String of(String given, String runId) {
        String lower = given.toLowerCase(Locale.ROOT);
        if (PARENT.matcher(lower).matches()) {
            return lower;
        }
        String hex = Digests.sha256Hex(runId);
        return "00-" + hex.substring(0, 32) + "-" + hex.substring(32, 48) + "-01";
    }

    /** The same trace with a span of its own for a part of the work. What is no trace becomes one. */
    public static String child(String trace, String name) {
        String parent = of(trace, trace);
        String hex = Digests.sha256Hex(parent + " " + name);
        return parent.substring(0, 36) + hex.substring(0, 16) + parent.substring(52);
    }

    /** The trace's id, for logs; empty where it is none. */
    public static String id(String trace) {
        return PARENT.matcher(trace).matches() ? trace.substring(3, 35) : "";
    }
}

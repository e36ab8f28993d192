package io.seedbed.kit.step;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines about a step, for people who ask why it failed. Thread-safe. */
final class StepLog {

    private static final int LINES = 200;
    private static final int LONGEST = 16_000;

    private final Deque<String> lines = new ArrayDeque<>();
    private String stage = "";

    synchronized void add(Instant at, String line) {
        lines.addLast(at + " " + line);
        while (lines.size() > LINES) {
            lines.removeFirst();
        }
    }

    /** A stage is noted when it begins. */
    synchronized void stage(Instant at, String name) {
        if (!name.equals(stage)) {
            stage = name;
            add(at, name);
        }
    }

    synchronized void add(Instant at, Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        text.toString().lines().limit(60).forEach(line -> add(at, line));
    }

    /** The lines, the last ones where they are too many. */
    synchronized String text() {
        String all = String.join("\n", lines);
        return all.length() <= LONGEST ? all : all.substring(all.length() - LONGEST);
    }
}

package io.seedbed.cli.console;

import io.seedbed.augment.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows progress to a person. On a terminal it is one line that writes over itself, ten times a second at most, and goes away
 * on {@link #close}. Elsewhere (a log, a pipe) it is plain lines: one when a stage begins and one when it is complete; between
 * them none within ten seconds, and after ten seconds one for every tenth of the way, or after a minute of silence.
 *
 * <p>Thread-safe. Stages may run side by side: each keeps its own clock. A stage
 * that was complete and is heard of again with nothing done begins anew. The stream stays open.
 */
public final class ProgressBar implements Progress, AutoCloseable {

    private static final Duration FRAME = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final double STEP = 0.1;

    private final PrintStream stream;
    private final Terminal terminal;
    private final InstantSource clock;
    private final ProgressLine line;
    private final Object lock = new Object();
    private final Map<String, Shown> stages = new HashMap<>();
    private @Nullable Instant drawn;
    private int cells;
    private boolean closed;

    /** A stage with when and where it was last shown. */
    private static final class Shown {
        private final StageClock stage;
        private Instant when;
        private double share;
        private boolean completed;

        private Shown(StageClock stage, Instant when) {
            this.stage = stage;
            this.when = when;
            this.share = stage.share();
        }
    }

    /**
     * Makes a progress bar.
     *
     * @param stream where it shows: standard error
     * @param terminal what that can show
     * @param clock tells the time
     */
    public ProgressBar(PrintStream stream, Terminal terminal, InstantSource clock) {
        this.stream = stream;
        this.terminal = terminal;
        this.clock = clock;
        this.line = new ProgressLine(terminal);
    }

    @Override
    public void update(String stage, long done, long total) {
        synchronized (lock) {
            if (closed) {
                return;
            }
            Instant now = clock.instant();
            Shown shown = stages.get(stage);
            boolean begins = shown == null || (shown.completed && done == 0);
            if (shown == null || begins) {
                shown = new Shown(new StageClock(stage, now, done, total), now);
                stages.put(stage, shown);
            }
            shown.stage.update(done, total, now);
            if (terminal.live()) {
                live(shown, begins, now);
            } else {
                plain(shown, begins, now);
            }
        }
    }

    /**
     * Prints a line without breaking the bar.
     *
     * @param text the line
     */
    public void say(String text) {
        synchronized (lock) {
            clear();
            stream.println(terminal.plain(text));
            stream.flush();
        }
    }

    /** Takes the bar away. Later updates show nothing. */
    @Override
    public void close() {
        synchronized (lock) {
            clear();
            stream.flush();
            closed = true;
        }
    }

    private void live(Shown shown, boolean begins, Instant now) {
        boolean due = drawn == null || !now.isBefore(drawn.plus(FRAME));
        boolean completes = shown.stage.complete() && !shown.completed;
        if (begins || due || completes) {
            String text = line.live(shown.stage);
            int width = ProgressLine.cells(text);
            stream.print("\r" + text + " ".repeat(Math.max(0, cells - width)));
            stream.flush();
            cells = width;
            drawn = now;
            shown.completed = shown.stage.complete();
        }
    }

    private void plain(Shown shown, boolean begins, Instant now) {
        Duration silence = Duration.between(shown.when, now);
        double share = shown.stage.share();
        boolean moved = Double.isNaN(share) || share - shown.share >= STEP || silence.compareTo(SILENCE) >= 0;
        boolean due = silence.compareTo(PAUSE) >= 0 && moved;
        boolean completes = shown.stage.complete() && !shown.completed;
        if (begins || completes || (due && !shown.completed)) {
            stream.println(line.plain(shown.stage));
            stream.flush();
            shown.when = now;
            shown.share = share;
            shown.completed = shown.stage.complete();
        }
    }

    private void clear() {
        if (cells > 0) {
            stream.print("\r" + " ".repeat(cells) + "\r");
            cells = 0;
            drawn = null;
        }
    }
}

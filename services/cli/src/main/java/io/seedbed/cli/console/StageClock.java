package io.seedbed.cli.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How far one stage has come, how fast, and how long it will take. Not thread-safe: its owner holds a lock. */
final class StageClock {

    private static final double MILLIS = 1000;

    private final String stage;
    private final Instant start;
    private final long first;
    private long done;
    private long total;
    private Instant now;

    StageClock(String stage, Instant start, long done, long total) {
        this.stage = stage;
        this.start = start;
        this.first = done;
        this.done = done;
        this.total = total;
        this.now = start;
    }

    /** The stage has moved on. A late report of an earlier state does not move it back. */
    void update(long nowDone, long nowTotal, Instant instant) {
        done = Math.max(done, nowDone);
        total = nowTotal;
        now = instant;
    }

    String stage() {
        return stage;
    }

    boolean complete() {
        return total > 0 && done >= total;
    }

    /** Share done in 0..1; NaN where the total is not known. */
    double share() {
        return total > 0 ? Math.min(1, (double) done / total) : Double.NaN;
    }

    /** Whether nothing is counted: the stage is only named. */
    boolean isUncounted() {
        return total <= 0 && done <= 0;
    }

    /** How far: {@code 120/500}, or {@code 120} where the total is not known. */
    String count() {
        return total > 0 ? done + "/" + total : Long.toString(done);
    }

    /** Units a second since the stage began, or empty before there is anything to say. */
    String rate() {
        double rate = perSecond();
        if (!(rate > 0)) {
            return "";
        }
        if (rate < 1) {
            return String.format(Locale.ROOT, "%.1f/min", rate * 60);
        }
        return String.format(Locale.ROOT, rate < 100 ? "%.1f/s" : "%.0f/s", rate);
    }

    /** Time left as {@code 0:42}, {@code 1:02:03}, or empty where it cannot be told. */
    String timeLeft() {
        double rate = perSecond();
        if (!(rate > 0) || total <= 0 || complete()) {
            return "";
        }
        return clock(Duration.ofSeconds((long) Math.ceil((total - done) / rate)));
    }

    /** Time since the stage began. */
    String timeTaken() {
        return clock(Duration.between(start, now));
    }

    private double perSecond() {
        double seconds = Duration.between(start, now).toMillis() / MILLIS;
        return seconds > 0 ? (done - first) / seconds : 0;
    }

    private static String clock(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}

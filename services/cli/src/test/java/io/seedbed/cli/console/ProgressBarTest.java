package io.seedbed.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static final Terminal LOG = new Terminal(false, false, true, 80);
    private static final Terminal SCREEN = new Terminal(true, false, true, 80);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private Instant now = Instant.EPOCH;

    private ProgressBar bar(Terminal terminal) {
        return new ProgressBar(stream, terminal, () -> now);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private List<String> frames() {
        return List.of(shown().substring(1).split("\r"));
    }

    @Test
    void logGetsALineAtTheStartAtTheEndAndAtMostOneInTenSeconds() {
        try (ProgressBar bar = bar(LOG)) {
            for (int done = 0; done <= 100; done++) {
                bar.update("round 1: training", done, 100);
                pass(Duration.ofMillis(500));
            }
        }

        assertThat(shown().lines())
                .containsExactly(
                        "round 1: training: 0% 0/100",
                        "round 1: training: 20% 20/100, 2.0/s, 0:40 left",
                        "round 1: training: 40% 40/100, 2.0/s, 0:30 left",
                        "round 1: training: 60% 60/100, 2.0/s, 0:20 left",
                        "round 1: training: 80% 80/100, 2.0/s, 0:10 left",
                        "round 1: training: 100/100, done in 0:50");
    }

    @Test
    void slowStageSpeaksByTheTenthOrByTheMinute() {
        try (ProgressBar bar = bar(LOG)) {
            for (int done = 0; done < 100; done++) {
                bar.update("asking", done, 1000);
                pass(Duration.ofSeconds(4));
            }
        }

        assertThat(shown().lines()).hasSize(1 + 99 * 4 / 60);
    }

    @Test
    void unknownTotalShowsCountAndRateOnly() {
        try (ProgressBar bar = bar(LOG)) {
            bar.update("reading", 0, 0);
            pass(Duration.ofSeconds(11));
            bar.update("reading", 5500, 0);
        }

        assertThat(shown().lines()).containsExactly("reading", "reading: 5500, 500/s");
    }

    @Test
    void screenShowsTenFramesASecondAtMostAndIsCleared() {
        try (ProgressBar bar = bar(SCREEN)) {
            for (int done = 0; done < 1000; done++) {
                bar.update("training", done, 2000);
                pass(Duration.ofMillis(1));
            }
        }

        assertThat(frames()).hasSize(10 + 1);
        assertThat(frames().get(9)).startsWith("training ━").contains("45% 900/2000, 1000/s, 0:02 left");
        assertThat(frames().get(10)).isBlank();
        assertThat(shown()).endsWith("\r").doesNotContain("\n").doesNotContain("\u001B");
    }

    @Test
    void framesAreNarrowerThanTheScreenAndCoverTheLastOne() {
        try (ProgressBar bar = bar(new Terminal(true, false, false, 40))) {
            bar.update("a stage with quite a long name that cannot fit", 1, 3);
            pass(Duration.ofSeconds(1));
            bar.update("short", 1, 3);
        }

        assertThat(frames()).allMatch(frame -> frame.length() < 40);
        assertThat(frames().get(1).length())
                .isGreaterThanOrEqualTo(frames().get(0).length());
        assertThat(shown().chars()).allMatch(character -> character < 128);
    }

    @Test
    void colourIsPaintedOnlyWhereItIsWanted() {
        bar(new Terminal(true, true, true, 80)).update("training", 1, 2);

        assertThat(shown()).contains("\u001B[32m━");
    }

    @Test
    void stageThatWasCompleteMayBeginAnew() {
        try (ProgressBar bar = bar(LOG)) {
            for (int pass = 0; pass < 2; pass++) {
                bar.update("evaluating", 0, 10);
                pass(Duration.ofSeconds(2));
                bar.update("evaluating", 10, 10);
                bar.update("evaluating", 9, 10);
            }
        }

        assertThat(shown().lines())
                .containsExactly(
                        "evaluating: 0% 0/10",
                        "evaluating: 10/10, done in 0:02", "evaluating: 0% 0/10", "evaluating: 10/10, done in 0:02");
    }

    @Test
    void nothingShowsAfterTheEnd() {
        ProgressBar bar = bar(LOG);
        bar.close();
        bar.update("late", 1, 2);

        assertThat(shown()).isEmpty();
    }

    @Test
    void saidLinesStandAboveTheBar() {
        try (ProgressBar bar = bar(SCREEN)) {
            bar.update("training", 1, 2);
            bar.say("round 1: 81.0%");
        }

        assertThat(shown()).endsWith("\rround 1: 81.0%" + System.lineSeparator());
    }

    @Test
    void manyThreadsWriteWholeLines() {
        try (ProgressBar bar = bar(LOG)) {
            IntStream.range(0, 2000).parallel().forEach(done -> bar.update("stage " + done % 4, 0, 10));
        }

        assertThat(shown().lines()).hasSize(4).allMatch(line -> line.matches("stage \\d: 0% 0/10"));
    }
}

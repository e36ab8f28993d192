package io.seedbed.kit.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.seedbed.contracts.EventData;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepPreviewed;
import io.seedbed.contracts.StepProgressed;
import io.seedbed.contracts.StepRequested;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunningStepTest {

    private final List<EventData> reports = new ArrayList<>();
    private final StepRequested request = new StepRequested(
            "r-0000000000000001",
            "step",
            StepKind.AUGMENT,
            null,
            new Ref("job", "sha256:" + "0".repeat(64), 1),
            JsonNodeFactory.instance.objectNode());
    private final RunningStep step = new RunningStep(
            new Claim("step", request.runId(), StepKind.AUGMENT, "", 1, 0, 0, ""),
            request,
            Thread.currentThread(),
            InstantSource.system(),
            reports::add);

    @AfterEach
    void noInterruptLeaksOut() {
        Thread.interrupted();
    }

    @Test
    void aBreakInterruptsTheHandlerAndTheFirstReasonCounts() {
        step.breakOff(RunningStep.Break.STALLED);
        step.breakOff(RunningStep.Break.LOST);

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(step.broken()).isEqualTo(RunningStep.Break.STALLED);
    }

    @Test
    void anInterruptThatTheHandlerLeftDoesNotReachWhatFollows() {
        step.breakOff(RunningStep.Break.LOST);
        step.end();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();

        Thread.currentThread().interrupt();
        step.end();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whatHasEndedCannotBeBrokenOff() {
        step.end();
        step.breakOff(RunningStep.Break.LOST);

        assertThat(step.broken()).isEqualTo(RunningStep.Break.NONE);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(step.isSilent(Duration.ofNanos(1))).isFalse();
    }

    @Test
    void progressIsReportedAtANewStageAndAtTheEndAndElseNowAndThen() {
        for (int i = 0; i < 1_000; i++) {
            step.progress("reading", i, 2_000);
        }
        step.progress("writing", 0, 10);
        step.progress("writing", 10, 10);

        assertThat(reports).hasSizeLessThan(100);
        assertThat(progress(0).stage()).isEqualTo("reading");
        assertThat(progress(reports.size() - 2).done()).isZero();
        assertThat(progress(reports.size() - 1).done()).isEqualTo(10);
        assertThat(step.log().text()).contains("reading", "writing");
    }

    @Test
    void silenceBeginsWithTheLastProgress() throws Exception {
        Thread.sleep(60);
        assertThat(step.isSilent(Duration.ofMillis(50))).isTrue();

        step.progress("reading", 1, 2);
        assertThat(step.isSilent(Duration.ofSeconds(30))).isFalse();
        assertThat(step.isStuck(Duration.ofNanos(1))).isFalse();
    }

    @Test
    void aHandlerThatDoesNotListenIsStuck() throws Exception {
        step.breakOff(RunningStep.Break.STALLED);
        Thread.interrupted();
        Thread.sleep(20);

        assertThat(step.isStuck(Duration.ofMillis(10))).isTrue();
        step.end();
        assertThat(step.isStuck(Duration.ofMillis(10))).isFalse();
    }

    @Test
    void aPreviewIsToldAtOnce() {
        Ref preview = new Ref("preview", "sha256:" + "1".repeat(64), 1);
        step.preview(preview);

        assertThat(reports).containsExactly(new StepPreviewed(request.runId(), "step", preview));
    }

    private StepProgressed progress(int index) {
        return (StepProgressed) reports.get(index);
    }
}

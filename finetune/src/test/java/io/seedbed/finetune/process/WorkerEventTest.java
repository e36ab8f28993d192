package io.seedbed.finetune.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.StepException.Kind;
import org.junit.jupiter.api.Test;

class WorkerEventTest {

    @Test
    void everyEventIsReadBackFromItsLine() {
        assertReadBack(new WorkerEvent.Step("training", 3, 60, 0.25));
        assertReadBack(new WorkerEvent.Failed(Kind.USER, "line one\nline \"two\""));
        assertReadBack(new WorkerEvent.Done());
    }

    @Test
    void whatOthersPrintIsNoEvent() {
        assertThat(WorkerEvent.parse("[main] INFO ai.djl - loaded")).isEmpty();
        assertThat(WorkerEvent.parse("{\"event\":\"step\",\"st")).isEmpty();
        assertThat(WorkerEvent.parse("")).isEmpty();
    }

    private static void assertReadBack(WorkerEvent event) {
        assertThat(event.line()).doesNotContain("\n");
        assertThat(WorkerEvent.parse(event.line())).contains(event);
    }
}

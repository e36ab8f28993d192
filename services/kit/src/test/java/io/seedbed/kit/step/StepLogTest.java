package io.seedbed.kit.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StepLogTest {

    private final StepLog log = new StepLog();

    @Test
    void theLastLinesAreKept() {
        for (int i = 0; i < 5_000; i++) {
            log.add(Instant.EPOCH, "line " + i + " " + "x".repeat(100));
        }
        log.add(Instant.EPOCH, new IllegalStateException("the disk is full"));

        assertThat(log.text())
                .hasSizeLessThanOrEqualTo(16_000)
                .contains("line 4999", "the disk is full")
                .doesNotContain("line 4000");
    }

    @Test
    void aStageIsNotedOnce() {
        log.stage(Instant.EPOCH, "reading");
        log.stage(Instant.EPOCH, "reading");

        assertThat(log.text()).isEqualTo("1970-01-01T00:00:00Z reading");
    }
}

package io.seedbed.kit.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StepSettingsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void pausesDoubleUpToAMinute() {
        StepSettings settings = new StepSettings(1, SECOND, SECOND, 3, 3, Duration.ofSeconds(2));

        assertThat(settings.pause(1)).hasSeconds(2);
        assertThat(settings.pause(2)).hasSeconds(4);
        assertThat(settings.pause(5)).hasSeconds(32);
        assertThat(settings.pause(6)).hasSeconds(60);
        assertThat(settings.pause(1_000)).hasSeconds(60);
        assertThat(new StepSettings(1, SECOND, SECOND, 3, 3, Duration.ofDays(1_000_000)).pause(9))
                .hasSeconds(60);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new StepSettings(0, SECOND, SECOND, 3, 3, SECOND))
                .hasMessageContaining("must be 1 or more");
        assertThatThrownBy(() -> new StepSettings(1, Duration.ofMillis(499), SECOND, 3, 3, SECOND))
                .hasMessageContaining("half a second or more");
        assertThatThrownBy(() -> new StepSettings(1, SECOND, Duration.ZERO, 3, 3, SECOND))
                .hasMessageContaining("stall time is PT0S");
        assertThatThrownBy(() -> new StepSettings(1, SECOND, SECOND, 3, 3, SECOND.negated()))
                .hasMessageContaining("backoff PT-1S");
    }
}

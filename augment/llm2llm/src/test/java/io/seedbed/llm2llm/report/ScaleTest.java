package io.seedbed.llm2llm.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({"0.731, 0.829", "0, 1", "0.5, 0.5", "0, 0", "NaN, NaN", "0.9999, 1", "0, 0.0001", "0, 137", "0.2, 0.21"
    })
    void roundEndsHoldTheValuesWithFewTicks(double low, double high) {
        Scale scale = Scale.nice(low, high, 5, 0.01, 250, 14);

        assertThat(scale.low()).isLessThanOrEqualTo(Double.isNaN(low) ? 0 : low);
        assertThat(scale.high()).isGreaterThanOrEqualTo(Double.isNaN(high) ? 0 : high);
        assertThat(scale.ticks()).hasSizeBetween(2, 8);
        assertThat(scale.at(scale.low())).isEqualTo(250);
        assertThat(scale.at(scale.high())).isCloseTo(14, within(1e-9));
    }

    @Test
    void countsStepByWholeNumbers() {
        assertThat(Scale.nice(0, 3, 5, 1, 0, 10).ticks()).containsExactly(0.0, 1.0, 2.0, 3.0);
    }

    @Test
    void emptyRangeIsRefused() {
        assertThatThrownBy(() -> new Scale(1, 1, 0, 10, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}

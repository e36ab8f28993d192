package io.seedbed.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    /** NumPy: {@code mean} and {@code std(ddof=1)}; by hand the squares sum to 0.00232. */
    @Test
    void theFiguresAreThoseOfTheSample() {
        Summary summary = new Summary(List.of(0.71, 0.74, 0.69, 0.75, 0.73));

        assertThat(summary.runs()).isEqualTo(5);
        assertThat(summary.mean()).isCloseTo(0.724, within(1e-12));
        assertThat(summary.standardDeviation().orElseThrow()).isCloseTo(0.02408318915758461, within(1e-12));
        assertThat(summary.min()).isEqualTo(0.69);
        assertThat(summary.max()).isEqualTo(0.75);
    }

    @Test
    void oneRunHasNoDeviation() {
        assertThat(new Summary(List.of(0.5)).standardDeviation()).isEmpty();
        assertThat(new Summary(List.of(0.5, 0.5)).standardDeviation()).hasValue(0);
    }

    @Test
    void nothingAndNotANumberAreRefused() {
        assertThatThrownBy(() -> new Summary(List.of())).hasMessageContaining("no runs");
        assertThatThrownBy(() -> new Summary(List.of(0.5, Double.NaN))).hasMessageContaining("finite");
    }
}

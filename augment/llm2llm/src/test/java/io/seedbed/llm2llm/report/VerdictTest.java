package io.seedbed.llm2llm.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.llm2llm.report.LoopReport.Gain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "0.05, 0.01, 0.09, 0.01, GAIN",
        "0.05, 0.01, 0.09, 0.07, HINT",
        "0.05, 0.01, 0.09, NaN, HINT",
        "0.05, 0.00, 0.09, 0.01, NOTHING_SHOWN",
        "0.05, -0.01, 0.09, 0.2, NOTHING_SHOWN",
        "-0.05, -0.09, 0.00, 0.06, NOTHING_SHOWN",
        "-0.05, -0.09, -0.01, 0.01, LOSS",
        "NaN, NaN, NaN, NaN, NOT_MEASURED",
    })
    void saysNoMoreThanTheIntervalAllows(double accuracy, double low, double high, double p, Verdict verdict) {
        assertThat(Verdict.of(new Gain(accuracy, low, high, p))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"0.021, -0.004, 0.046, 0.11", "0, 0, 0, 1"})
    void intervalWithZeroIsCalledSo(double accuracy, double low, double high, double p) {
        Gain gain = new Gain(accuracy, low, high, p);

        assertThat(Verdict.of(gain).title()).isEqualTo("No gain could be shown");
        assertThat(Verdict.of(gain).sentence(gain)).contains("includes 0");
    }
}

package io.seedbed.llm2llm.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void differencesCarryTheirSignUnlessTheyRoundToNothing() {
        assertThat(Figures.points(0.0714)).isEqualTo("+7.1");
        assertThat(Figures.points(-0.004)).isEqualTo("−0.4");
        assertThat(Figures.points(-0.0001)).isEqualTo("0.0");
        assertThat(Figures.scoreChange(-0.0004)).isEqualTo("0.000");
        assertThat(Figures.scoreChange(0.1)).isEqualTo("+0.100");
    }

    @Test
    void unmeasuredIsADash() {
        assertThat(Figures.percent(Double.NaN)).isEqualTo("–");
        assertThat(Figures.points(Double.NaN)).isEqualTo("–");
        assertThat(Figures.score(Double.POSITIVE_INFINITY)).isEqualTo("–");
        assertThat(Figures.pValue(Double.NaN)).isEqualTo("p not measured");
    }

    @Test
    void oneTrainingHasNoDeviation() {
        assertThat(Figures.meanAndSd(Reports.score(0.8, 1, 0))).isEqualTo("80.0%");
        assertThat(Figures.meanAndSd(Reports.score(0.8, 3, 0.012))).isEqualTo("80.0 ± 1.2%");
    }

    @Test
    void countsAgreeWithTheirNouns() {
        assertThat(Figures.counted(1, "row", "rows")).isEqualTo("1 row");
        assertThat(Figures.counted(1204, "row", "rows")).isEqualTo("1,204 rows");
        assertThat(Figures.cost(0)).isEqualTo("0");
        assertThat(Figures.cost(1.5)).isEqualTo("1.5000");
    }
}

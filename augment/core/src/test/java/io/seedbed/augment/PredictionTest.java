package io.seedbed.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PredictionTest {

    @Test
    void theHighestProbabilityIsPredictedAndTheFirstOfEqualOnes() {
        assertThat(Prediction.of("r", probabilities(0.4, 0.4)).predicted()).isEqualTo("A");
        assertThat(Prediction.of("r", probabilities(0.2, 0.8)).predicted()).isEqualTo("B");
    }

    @Test
    void theMarginIsNegativeWhereTheStudentIsWrong() {
        Prediction prediction = Prediction.of("r", probabilities(0.25, 0.75));

        assertThat(prediction.margin("B")).isEqualTo(0.5);
        assertThat(prediction.margin("A")).isEqualTo(-0.5);
        assertThat(prediction.margin("unknown")).isEqualTo(-0.75);
    }

    @Test
    void aProbabilityThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Prediction.of("r", probabilities(Double.NaN, 1)))
                .hasMessageContaining("the probability of A for row r is NaN");
    }

    @Test
    void theAverageCanDisagreeWithEveryMember() {
        Map<String, Double> first = new LinkedHashMap<>(Map.of("A", 0.5, "B", 0.1, "C", 0.4));
        Map<String, Double> second = new LinkedHashMap<>(Map.of("A", 0.1, "B", 0.5, "C", 0.4));
        Predictions average = Predictions.average(List.of(
                Predictions.of(List.of(Prediction.of("r", first))),
                Predictions.of(List.of(Prediction.of("r", second)))));

        assertThat(average.get("r").predicted()).isEqualTo("C");
    }

    @Test
    void aRowPredictedTwiceIsRefused() {
        Prediction prediction = Prediction.of("r", probabilities(0.5, 0.5));

        assertThatThrownBy(() -> Predictions.of(List.of(prediction, prediction)))
                .hasMessage("row r is predicted twice");
    }

    private static Map<String, Double> probabilities(double a, double b) {
        Map<String, Double> probabilities = new LinkedHashMap<>();
        probabilities.put("A", a);
        probabilities.put("B", b);
        return probabilities;
    }
}

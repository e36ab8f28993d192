package io.seedbed.augment.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MistakeSelectorTest {

    private static final Dataset SEEDS = Rows.seedSet(10, "A");

    /** Row i is right with probability i/10, so rows 1 to 4 are wrong (5 is a tie, which A wins). */
    private static final Predictions GROWING = Predictions.of(IntStream.rangeClosed(1, 10)
            .mapToObj(i -> Prediction.of("train-" + i, probabilities(i / 10.0)))
            .toList());

    @Test
    void wrongRowsAreSelectedInTheSeedSetsOrder() {
        Mistakes mistakes = select(ErrorSignal.CROSS_FIT, 0);

        assertThat(ids(mistakes)).containsExactly("train-1", "train-2", "train-3", "train-4");
        assertThat(mistakes.signalScore()).isEqualTo(0.6);
        assertThat(mistakes.rows().get(0).predicted()).isEqualTo("B");
    }

    @Test
    void theLowestMarginsAreSelectedEvenWhereTheyAreRight() {
        assertThat(ids(select(ErrorSignal.MARGIN, 0))).containsExactly("train-1", "train-2", "train-3");
    }

    @Test
    void everyLabelGetsItsShareOfTheLowestMargins() {
        Dataset seeds = Rows.seedSet(10, "A", "B");

        List<String> chosen =
                ids(new MistakeSelector(Configs.of(1, ErrorSignal.MARGIN), MistakeSelector.Correctness.SAME_TEXT)
                        .select(seeds, GROWING, 0));

        assertThat(chosen).containsExactly("train-2", "train-4", "train-7", "train-9");
    }

    @Test
    void theRandomControlTakesAsManyRowsAsMarginAndOthersEachRound() {
        List<String> first = ids(select(ErrorSignal.RANDOM, 0));

        assertThat(first).hasSize(3).isEqualTo(ids(select(ErrorSignal.RANDOM, 0)));
        assertThat(IntStream.range(1, 6).mapToObj(round -> ids(select(ErrorSignal.RANDOM, round))))
                .anyMatch(other -> !other.equals(first));
    }

    @Test
    void theAllControlTakesEveryRowAndMeasuresNothing() {
        Mistakes mistakes = select(ErrorSignal.ALL, 0);

        assertThat(mistakes.rows()).hasSize(10);
        assertThat(mistakes.signalScore()).isNaN();
    }

    @Test
    void whatCountsAsRightIsTheTasksBusiness() {
        MistakeSelector selector =
                new MistakeSelector(Configs.of(1, ErrorSignal.TRAIN), (target, predicted) -> predicted.equals("B"));

        assertThat(selector.select(SEEDS, GROWING, 0).rows()).hasSize(6);
    }

    private static Mistakes select(ErrorSignal signal, int round) {
        return new MistakeSelector(Configs.of(1, signal), MistakeSelector.Correctness.SAME_TEXT)
                .select(SEEDS, GROWING, round);
    }

    private static List<String> ids(Mistakes mistakes) {
        return mistakes.rows().stream().map(Mistake::exampleId).toList();
    }

    private static Map<String, Double> probabilities(double right) {
        Map<String, Double> probabilities = new LinkedHashMap<>();
        probabilities.put("A", right);
        probabilities.put("B", 1 - right);
        return probabilities;
    }
}

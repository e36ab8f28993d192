package io.seedbed.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The expected figures are scikit-learn 1.9.1's, from {@code accuracy_score}, {@code f1_score},
 * {@code precision_recall_fscore_support} and {@code confusion_matrix} with {@code labels=} the four labels and
 * {@code zero_division=0}; they were checked by hand as fractions.
 */
class ClassificationReportTest {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final List<String> LABELS = List.of("book", "greet", "play", "weather");
    private static final List<String> TRUTH =
            List.of("book", "book", "book", "greet", "greet", "play", "play", "play", "play", "play");
    private static final List<String> PREDICTED =
            List.of("book", "play", "play", "greet", "book", "play", "play", "greet", "play", "play");

    private final ClassificationReport report = ClassificationReport.of(LABELS, TRUTH, PREDICTED);

    @Test
    void theAveragesAreThoseOfScikitLearn() {
        assertThat(report.rows()).isEqualTo(10);
        assertThat(report.accuracy()).isCloseTo(0.6, EXACTLY);
        assertThat(report.macroF1()).isCloseTo(0.40681818181818186, EXACTLY);
        assertThat(report.microF1()).isCloseTo(0.6, EXACTLY);
    }

    @Test
    void eachClassHasItsPrecisionRecallF1AndSupport() {
        assertThat(report.classes()).extracting(ClassScore::label).containsExactlyElementsOf(LABELS);
        assertScore(report.of("book"), 1 / 2.0, 1 / 3.0, 2 / 5.0, 3);
        assertScore(report.of("greet"), 1 / 2.0, 1 / 2.0, 1 / 2.0, 2);
        assertScore(report.of("play"), 2 / 3.0, 4 / 5.0, 8 / 11.0, 5);
    }

    @Test
    void aLabelWithoutRowsScoresZeroAndCountsInTheMacroAverage() {
        assertScore(report.of("weather"), 0, 0, 0, 0);
        double overThree =
                ClassificationReport.of(LABELS.subList(0, 3), TRUTH, PREDICTED).macroF1();
        assertThat(report.macroF1()).isCloseTo(overThree * 3 / 4, EXACTLY);
    }

    @Test
    void theConfusionMatrixHasTheTruthInRowsAndThePredictionInColumns() {
        assertThat(report.confusion().counts())
                .containsExactly(List.of(1, 0, 2, 0), List.of(1, 1, 0, 0), List.of(0, 1, 4, 0), List.of(0, 0, 0, 0));
        assertThat(report.confusion().count("book", "play")).isEqualTo(2);
        assertThat(report.confusion().count("play", "book")).isZero();
        assertThat(report.confusion().total()).isEqualTo(10);
        assertThat(report.confusion().correct()).isEqualTo(6);
    }

    @Test
    void theOrderOfTheRowsDoesNotMatterAndTheOrderOfTheLabelsIsKept() {
        List<String> reversedLabels = List.of("weather", "play", "greet", "book");
        ClassificationReport other = ClassificationReport.of(reversedLabels, reversed(TRUTH), reversed(PREDICTED));

        assertThat(other.macroF1()).isCloseTo(report.macroF1(), EXACTLY);
        assertThat(other.classes()).extracting(ClassScore::label).containsExactlyElementsOf(reversedLabels);
        assertThat(other.of("play")).isEqualTo(report.of("play"));
    }

    @Test
    void perfectPredictionsScoreOne() {
        ClassificationReport perfect = ClassificationReport.of(LABELS.subList(0, 3), TRUTH, TRUTH);

        assertThat(perfect.accuracy()).isEqualTo(1);
        assertThat(perfect.macroF1()).isEqualTo(1);
    }

    @Test
    void aLabelOutsideTheTaskIsNamedWithItsRow() {
        assertThatThrownBy(() -> ClassificationReport.of(LABELS, List.of("book", "play"), List.of("book", "plya")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row 1")
                .hasMessageContaining("plya");
    }

    @Test
    void listsOfDifferentLengthsAndEmptyOnesAreRefused() {
        assertThatThrownBy(() -> ClassificationReport.of(LABELS, TRUTH, PREDICTED.subList(1, 10)))
                .hasMessageContaining("10 and 9");
        assertThatThrownBy(() -> ClassificationReport.of(LABELS, List.of(), List.of()))
                .hasMessageContaining("no rows");
        assertThatThrownBy(() -> ClassificationReport.of(List.of("book", "book"), List.of("book"), List.of("book")))
                .hasMessageContaining("twice");
    }

    private static void assertScore(ClassScore score, double precision, double recall, double f1, int support) {
        assertThat(score.precision()).isCloseTo(precision, EXACTLY);
        assertThat(score.recall()).isCloseTo(recall, EXACTLY);
        assertThat(score.f1()).isCloseTo(f1, EXACTLY);
        assertThat(score.support()).isEqualTo(support);
    }

    private static List<String> reversed(List<String> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> rows.get(rows.size() - 1 - index))
                .toList();
    }
}

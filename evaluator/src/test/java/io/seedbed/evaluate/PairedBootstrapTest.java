package io.seedbed.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {

    /** 100 rows: 60 both right, 12 only the second right, 4 only the first right, 24 both wrong. */
    private static final double[] BEFORE = scores(60, 0, 4);

    private static final double[] AFTER = scores(60, 12, 0);

    /**
     * One million draws of the same table with NumPy's generator gave the interval [0.00, 0.16] and a two-sided p value
     * of 0.0549; with 10,000 draws the p value's standard error is 0.0023 and the ends lie on a grid of 0.01.
     */
    @Test
    void theIntervalAndThePValueAgreeWithAMillionDrawsInNumPy() {
        Difference difference = PairedBootstrap.seeded(7).compare(BEFORE, AFTER);

        assertThat(difference.before()).isEqualTo(0.64);
        assertThat(difference.after()).isEqualTo(0.72);
        assertThat(difference.gain()).isCloseTo(0.08, within(1e-12));
        assertThat(difference.interval().low()).isCloseTo(0.00, within(0.011));
        assertThat(difference.interval().high()).isCloseTo(0.16, within(0.011));
        assertThat(difference.pValue()).isCloseTo(0.0549, within(0.01));
    }

    @Test
    void theSameSeedGivesTheSameResultAndAnotherSeedAnotherPValue() {
        Difference first = PairedBootstrap.seeded(1).compare(BEFORE, AFTER);

        assertThat(PairedBootstrap.seeded(1).compare(BEFORE, AFTER)).isEqualTo(first);
        assertThat(PairedBootstrap.seeded(2).compare(BEFORE, AFTER).pValue()).isNotEqualTo(first.pValue());
    }

    @Test
    void exchangingTheSystemsMirrorsTheInterval() {
        Difference forth = PairedBootstrap.seeded(3).compare(BEFORE, AFTER);
        Difference back = PairedBootstrap.seeded(3).compare(AFTER, BEFORE);

        assertThat(back.gain()).isEqualTo(-forth.gain());
        assertThat(back.interval().low()).isCloseTo(-forth.interval().high(), within(1e-12));
        assertThat(back.interval().high()).isCloseTo(-forth.interval().low(), within(1e-12));
        assertThat(back.pValue()).isEqualTo(forth.pValue());
    }

    @Test
    void equalSystemsDifferByNothing() {
        Difference none = PairedBootstrap.seeded(4).compare(BEFORE, BEFORE);

        assertThat(none.interval()).isEqualTo(new Interval(0.95, 0, 0));
        assertThat(none.pValue()).isEqualTo(1);
    }

    @Test
    void aSystemThatIsBetterOnEveryRowHasTheSmallestPValueAndNoSpread() {
        double[] wrong = new double[20];
        double[] right = new double[20];
        Arrays.fill(right, 1);

        Difference all = new PairedBootstrap(999, 0.95, 5).compare(wrong, right);

        assertThat(all.interval()).isEqualTo(new Interval(0.95, 1, 1));
        assertThat(all.pValue()).isEqualTo(0.001);
    }

    @Test
    void aWiderConfidenceGivesAWiderInterval() {
        Interval narrow =
                new PairedBootstrap(10_000, 0.5, 6).compare(BEFORE, AFTER).interval();
        Interval wide =
                new PairedBootstrap(10_000, 0.99, 6).compare(BEFORE, AFTER).interval();

        assertThat(wide.low()).isLessThan(narrow.low());
        assertThat(wide.high()).isGreaterThan(narrow.high());
        assertThat(narrow.contains(0.08)).isTrue();
        assertThat(narrow.contains(0)).isFalse();
    }

    @Test
    void predictionsAreComparedRowByRow() {
        List<String> truth = List.of("a", "b", "a", "b");
        List<String> before = List.of("a", "a", "b", "b");

        Difference difference = PairedBootstrap.seeded(8).compareAccuracy(truth, before, truth);

        assertThat(difference.before()).isEqualTo(0.5);
        assertThat(difference.after()).isEqualTo(1);
        assertThat(difference.gain()).isEqualTo(0.5);
    }

    /** Under no difference a fair p value falls below 0.1 in about a tenth of the cases: 22 or fewer in 100. */
    @Test
    void thePValueIsSeldomSmallWhenThereIsNoDifference() {
        long small = IntStream.range(0, 100)
                .mapToDouble(PairedBootstrapTest::pValueOfTwoEqualSystems)
                .filter(pValue -> pValue < 0.1)
                .count();

        assertThat(small).isBetween(2L, 22L);
    }

    @Test
    void badSettingsAndUnequalRowsAreRefused() {
        assertThatThrownBy(() -> new PairedBootstrap(0, 0.95, 1)).hasMessageContaining("resample");
        assertThatThrownBy(() -> new PairedBootstrap(10, 1, 1)).hasMessageContaining("confidence");
        assertThatThrownBy(() -> PairedBootstrap.seeded(1).compare(new double[3], new double[2]))
                .hasMessageContaining("3 and 2");
        assertThatThrownBy(() -> PairedBootstrap.seeded(1).compareAccuracy(List.of(), List.of(), List.of()))
                .hasMessageContaining("no rows");
        assertThatThrownBy(() -> new Interval(0.95, 1, 0)).hasMessageContaining("from 1.0 to 0.0");
    }

    private static double pValueOfTwoEqualSystems(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] after = new double[200];
        Arrays.setAll(after, row -> random.nextInt(3) - 1);
        return new PairedBootstrap(500, 0.95, seed)
                .compare(new double[200], after)
                .pValue();
    }

    /** Rows 0–59 both right, 60–71 only the second, 72–75 only the first, the rest neither. */
    private static double[] scores(int both, int onlyAfter, int onlyBefore) {
        double[] scores = new double[100];
        Arrays.fill(scores, 0, both, 1);
        Arrays.fill(scores, 60, 60 + onlyAfter, 1);
        Arrays.fill(scores, 72, 72 + onlyBefore, 1);
        return scores;
    }
}

package io.seedbed.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The expected values are sums of binomial coefficients as exact fractions in Python; statsmodels 0.15.0's
 * {@code mcnemar(table, exact=True)} and SciPy 1.17.1's {@code 2 * binom.cdf(k, n, 0.5) - binom.pmf(k, n, 0.5)} agree
 * to 11 digits. By hand: 2 of 11 gives {@code 2 * (1 + 11 + 55) / 2048} and {@code (2 * 67 - 55) / 2048}.
 */
class McNemarTest {

    @ParameterizedTest
    @CsvSource({
        "2, 9, 0.0654296875, 0.03857421875",
        "9, 2, 0.0654296875, 0.03857421875",
        "5, 5, 1, 1",
        "0, 0, 1, 1",
        "0, 6, 0.03125, 0.015625",
        "40, 72, 0.0032169399516518344, 0.0024558111031850413",
        "900, 1100, 8.457089535503927e-06, 7.656628347757432e-06",
    })
    void thePValuesAreThoseOfTheBinomialTest(int onlyBefore, int onlyAfter, double exactP, double midP) {
        McNemar test = McNemar.of(onlyBefore, onlyAfter);

        assertThat(test.exactP()).isCloseTo(exactP, within(exactP * 1e-9));
        assertThat(test.midP()).isCloseTo(midP, within(midP * 1e-9));
    }

    @Test
    void onlyRowsThatExactlyOneClassifierGotRightCount() {
        List<String> truth = List.of("a", "a", "a", "b", "b", "b");
        List<String> before = List.of("a", "b", "b", "b", "c", "b");
        List<String> after = List.of("a", "a", "a", "c", "d", "b");

        McNemar test = McNemar.of(truth, before, after);

        assertThat(test.onlyBefore()).isEqualTo(1);
        assertThat(test.onlyAfter()).isEqualTo(2);
        assertThat(test.exactP()).isEqualTo(1);
    }

    @Test
    void negativeCountsAndUnequalRowsAreRefused() {
        assertThatThrownBy(() -> McNemar.of(-1, 2)).hasMessageContaining("-1");
        assertThatThrownBy(() -> McNemar.of(List.of("a"), List.of("a"), List.of("a", "b")))
                .hasMessageContaining("1 and 2");
    }
}

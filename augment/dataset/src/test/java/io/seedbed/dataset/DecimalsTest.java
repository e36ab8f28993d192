package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Seeds;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @Test
    void everyDoubleReadsBackToTheSameBits() {
        RandomGenerator random = Seeds.generator(1, "decimals");
        for (int i = 0; i < 20_000; i++) {
            double number = Rows.number(random);
            assertThat(Double.doubleToRawLongBits(Double.parseDouble(Decimals.text(number))))
                    .as("%s written as %s", number, Decimals.text(number))
                    .isEqualTo(Double.doubleToRawLongBits(number));
        }
    }

    /** Java 17 itself writes 2.0E-3 as 0.002 but 2^-44 as 5.684341886080802E-14, and 2e23 with one digit too many. */
    @ParameterizedTest
    @CsvSource({
        "1, 1.0",
        "0.1, 0.1",
        "-2.5, -2.5",
        "100, 100.0",
        "2e23, 2.0E23",
        "1e16, 1.0E16",
        "1e15, 1000000000000000.0",
        "4.9e-324, 5.0E-324",
        "0.0000001, 0.0000001",
        "1.25e-8, 1.25E-8",
        "-0.0, -0.0",
        "0, 0.0"
    })
    void aNumberIsWrittenTheSameOnEveryJava(double number, String text) {
        assertThat(Decimals.text(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberThatIsNotFiniteIsRefused(double number) {
        assertThatThrownBy(() -> Decimals.text(number)).isInstanceOf(IllegalArgumentException.class);
    }
}

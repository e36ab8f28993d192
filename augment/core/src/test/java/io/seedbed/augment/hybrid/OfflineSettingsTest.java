package io.seedbed.augment.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfflineSettingsTest {

    @Test
    void nothingSetMeansTheDefaults() {
        assertThat(OfflineSettings.parse(Map.of()))
                .isEqualTo(OfflineSettings.DEFAULT)
                .isEqualTo(new OfflineSettings(1000, 0.05, 0, 0.5, Agreement.BOTH, 0.5, 1, 0, Fallback.AUTO, 3));
    }

    @Test
    void everyKeyIsReadAndChangesTheDigest() {
        Map<String, String> values = Map.of(
                "neighbours", "7",
                "temperature", "0.1",
                "seed-mix", "0.25",
                "student-share", "0.75",
                "agreement", "combined",
                "targeting", "2",
                "balance", "3",
                "confidence", "0.6",
                "fallback", "eda",
                "rejects", "0");

        assertThat(OfflineSettings.parse(values))
                .isEqualTo(new OfflineSettings(7, 0.1, 0.25, 0.75, Agreement.COMBINED, 2, 3, 0.6, Fallback.EDA, 0));
        values.forEach((key, value) -> assertThat(
                        OfflineSettings.parse(Map.of(key, value)).digest())
                .as(key)
                .isNotEqualTo(OfflineSettings.DEFAULT.digest()));
    }

    @ParameterizedTest
    @CsvSource({
        "neighbours, 0, 1 or more",
        "neighbours, many, a whole number",
        "temperature, 0, above 0",
        "temperature, NaN, above 0",
        "seed-mix, 1.5, in 0..1",
        "student-share, -1, in 0..1",
        "confidence, x, a number",
        "targeting, -1, 0 or more",
        "balance, 0, above 0",
        "rejects, -1, 0 or more",
        "agreement, maybe, 'both, combined'",
        "fallback, x, 'auto, eda, none'",
        "neighbors, 5, neighbours"
    })
    void aWrongSettingSaysWhatWouldBeRight(String key, String value, String right) {
        assertThatThrownBy(() -> OfflineSettings.parse(Map.of(key, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key)
                .hasMessageContaining(right);
    }
}

package io.seedbed.finetune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.seedbed.finetune.TextTrainingConfig.Decay;
import io.seedbed.finetune.TextTrainingConfig.LoraTarget;
import io.seedbed.finetune.TextTrainingConfig.Method;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTrainingConfigTest {

    @Test
    void everySettingReachesItsPlace() {
        TextTrainingConfig config = TextTrainingConfig.parse(Map.ofEntries(
                Map.entry("method", "lora"),
                Map.entry("loraRank", "4"),
                Map.entry("loraAlpha", "2"),
                Map.entry("loraDropout", "0.2"),
                Map.entry("loraTargets", "output,query"),
                Map.entry("learningRate", "0.01"),
                Map.entry("headLearningRate", "0.02"),
                Map.entry("layerDecay", "0.5"),
                Map.entry("weightDecay", "0.3"),
                Map.entry("clipNorm", "0.4"),
                Map.entry("warmup", "0.6"),
                Map.entry("schedule", "cosine"),
                Map.entry("batchSize", "3"),
                Map.entry("epochs", "7"),
                Map.entry("minSteps", "8"),
                Map.entry("maxSteps", "9"),
                Map.entry("patience", "10"),
                Map.entry("dropout", "0.11"),
                Map.entry("labelSmoothing", "0.12"),
                Map.entry("contrast", "0.7"),
                Map.entry("averaging", "0.13"),
                Map.entry("freezeLayers", "none"),
                Map.entry("maxLength", "14"),
                Map.entry("maxHeapMb", "150")));

        assertThat(config)
                .isEqualTo(new TextTrainingConfig(
                        Method.LORA,
                        new TextTrainingConfig.Lora(4, 2, 0.2, List.of(LoraTarget.QUERY, LoraTarget.OUTPUT)),
                        new TextTrainingConfig.Rates(0.01, 0.02, 0.5, 0.3, 0.4, 0.6, Decay.COSINE),
                        new TextTrainingConfig.Length(3, 7, 8, 9, 10),
                        new TextTrainingConfig.Regularisation(0.11, 0.12, 0.7, 0.13),
                        -1,
                        14,
                        150));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "method|best|setting method is 'best'; it must be one of full, lora",
                "loraTargets|query,values|setting loraTargets is 'values'; it must be one of query, key, value,"
                        + " attention-output, intermediate, output",
                "learningRate|0|setting learningRate is '0'; it must be a number above 0",
                "learningRate|NaN|setting learningRate is 'NaN'; it must be a number above 0",
                "dropout|1|setting dropout is '1'; it must be a number in [0, 1)",
                "averaging|1.5|setting averaging is '1.5'; it must be a number in [0, 1]",
                "batchSize|many|setting batchSize is 'many'; it must be a whole number from 1 to 1024",
                "freezeLayers|7|setting freezeLayers is '7'; it must be a whole number from -1 to 6 or none",
                "freezeLayer|3|unknown setting freezeLayer = 3; the settings are [averaging, batchSize,",
            })
    void aWrongSettingIsNamedWithWhatWouldBeRight(String name, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextTrainingConfig.parse(Map.of(name, value)))
                .withMessageContaining(message);
    }

    @Test
    void stepsFollowTheRowsWithinTheLimits() {
        TextTrainingConfig.Length length = new TextTrainingConfig.Length(10, 5, 20, 100, 1);

        assertThat(length.steps(12)).isEqualTo(20);
        assertThat(length.steps(61)).isEqualTo(31);
        assertThat(length.steps(1000)).isEqualTo(100);
    }
}

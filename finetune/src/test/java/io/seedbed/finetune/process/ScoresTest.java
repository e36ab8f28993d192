package io.seedbed.finetune.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.finetune.training.NonFiniteException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {

    @Test
    void probabilitiesAreTheSoftmaxEvenOfLargeLogits() {
        assertThat(Scores.of("row", new float[] {1000, 1000, 0}).probabilities())
                .containsExactly(0.5, 0.5, 0.0);
        assertThat(Scores.of("row", new float[] {0, 1}).probabilities().get(1))
                .isEqualTo(Math.E / (1 + Math.E), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void aLogitThatIsNotFiniteFailsWithItsRow(float logit) {
        assertThatThrownBy(() -> Scores.of("row-7", new float[] {0, logit}))
                .isInstanceOf(NonFiniteException.class)
                .hasMessage("the model gives " + logit + " for row row-7");
    }

    @Test
    void whatIsWrittenIsReadBackToTheBit(@TempDir Path folder) throws Exception {
        List<Scores> scores =
                List.of(Scores.of("a", new float[] {0.1f, 0.7f, -3}), Scores.of("\"b\" ü", new float[] {5, 1, 2}));

        Scores.write(folder.resolve("scores.jsonl"), scores);

        assertThat(Scores.read(folder.resolve("scores.jsonl"))).isEqualTo(scores);
    }
}

package io.seedbed.finetune.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.finetune.TextTrainingConfig.Decay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningRateScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "CONSTANT,0,0.5",
        "CONSTANT,1,1",
        "CONSTANT,9,1",
        "LINEAR,0,0.5",
        "LINEAR,2,1",
        "LINEAR,6,0.5",
        "LINEAR,9,0.125",
        "COSINE,2,1",
        "COSINE,6,0.5",
        "COSINE,4,0.853553"
    })
    void theRateRisesAndThenFalls(Decay decay, int step, double factor) {
        assertThat(new LearningRateSchedule(10, 0.2, decay).factor(step)).isEqualTo(factor, within(1e-6));
    }

    @Test
    void oneStepIsTakenAtTheFullRate() {
        assertThat(new LearningRateSchedule(1, 0.1, Decay.LINEAR).factor(0)).isEqualTo(1);
    }
}

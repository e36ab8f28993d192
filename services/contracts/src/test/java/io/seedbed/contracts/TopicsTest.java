package io.seedbed.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void topicsAreNamedAndDividedAsOperatorsKnowThem() {
        assertThat(Topics.all())
                .containsOnlyKeys(
                        "seedbed.dead-letters",
                        "seedbed.jobs",
                        "seedbed.progress",
                        "seedbed.runs",
                        "seedbed.step-results",
                        "seedbed.steps.augment",
                        "seedbed.steps.evaluate",
                        "seedbed.steps.finetune",
                        "seedbed.steps.render")
                .allSatisfy((topic, partitions) -> assertThat(partitions).isEqualTo(6));
    }

    @Test
    void everyStepHasATopic() {
        assertThat(Arrays.stream(StepKind.values()).map(StepKind::topic))
                .allSatisfy(topic -> assertThat(Topics.all()).containsKey(topic));
    }

    @Test
    void aKindIsFoundByItsLabel() {
        assertThat(Arrays.stream(StepKind.values()).map(kind -> StepKind.of(kind.label())))
                .containsExactly(StepKind.values());
        assertThatThrownBy(() -> StepKind.of("FINETUNE")).hasMessage("\"FINETUNE\" is no kind of step");
    }

    @Test
    void theSameEventBeginsTheSameRun() {
        assertThat(Digests.sha256Hex("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Digests.runId("kcat", "e-1"))
                .isEqualTo(Digests.runId("kcat", "e-1"))
                .isNotEqualTo(Digests.runId("kcat", "e-2"))
                .isNotEqualTo(Digests.runId("kca", "te-1"))
                .matches("r-[0-9a-f]{16}");
    }
}

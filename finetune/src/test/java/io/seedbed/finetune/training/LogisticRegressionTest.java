package io.seedbed.finetune.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.BaseNDManager;
import ai.djl.ndarray.NDManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    private static final List<float[]> FEATURES = List.of(
            new float[] {1, 0}, new float[] {0.8f, 0.6f}, new float[] {0, 1}, new float[] {-0.6f, 0.8f}, new float[] {
                0, -1
            });
    private static final int[] LABELS = {0, 0, 1, 1, 2};

    @Test
    void theGradientIsZeroAtTheSolution() {
        double penalty = 0.05;
        try (NDManager manager = NDManager.newBaseManager()) {
            LogisticRegression.Head head = LogisticRegression.fit(manager, FEATURES, LABELS, 3, penalty, "head");

            assertThat(head.weight().name()).isEqualTo("head.weight");
            assertThat(head.weight().shape()).containsExactly(3, 2);
            for (int label = 0; label < 3; label++) {
                for (int axis = 0; axis < 2; axis++) {
                    double gradient = penalty * head.weight().values()[label * 2 + axis];
                    for (int row = 0; row < LABELS.length; row++) {
                        double error = probability(head, FEATURES.get(row), label) - (LABELS[row] == label ? 1 : 0);
                        gradient += error * FEATURES.get(row)[axis] / LABELS.length;
                    }
                    assertThat(gradient).isEqualTo(0, within(1e-4));
                }
            }
        }
    }

    @Test
    void itLeavesNoArrayBehind() {
        try (NDManager manager = NDManager.newBaseManager()) {
            LogisticRegression.fit(manager, FEATURES, LABELS, 3, 0.1, "head");

            assertThat(((BaseNDManager) manager).getManagedArrays()).isEmpty();
        }
    }

    private static double probability(LogisticRegression.Head head, float[] x, int label) {
        double sum = 0;
        double own = 0;
        for (int other = 0; other < 3; other++) {
            float[] weight = head.weight().values();
            double logit = weight[other * 2] * x[0]
                    + weight[other * 2 + 1] * x[1]
                    + head.bias().values()[other];
            sum += Math.exp(logit);
            own = other == label ? Math.exp(logit) : own;
        }
        return own / sum;
    }
}

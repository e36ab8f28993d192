package io.seedbed.finetune.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.Test;

class ClassificationLossTest {

    /** Three unit vectors: two at a right angle, the third opposite to the first. */
    private static final float[] POOLED = {1, 0, 0, 1, -1, 0};

    private static final float[] LOGITS = {2, 0, 0, 1, 0, 0};
    private static final int[] LABELS = {0, 0, 1};

    @Test
    void withoutContrastItIsTheCrossEntropyOfSmoothedLabels() {
        double[] entropies = {entropy(2, 0, 0.9), entropy(0, 1, 0.9), entropy(0, 0, 0.9)};

        assertThat(loss(new ClassificationLoss(2, 0.2, 0)))
                .isEqualTo((entropies[0] + entropies[1] + entropies[2]) / 3, within(1e-5));
    }

    /** Of the third row there is no other with its label: it does not count. */
    @Test
    void contrastAddsHowHardARowsOwnLabelIsToPick() {
        double first = Math.log(1 + Math.exp(-10));
        double second = Math.log(2);

        double added = loss(new ClassificationLoss(2, 0, 0.5)) - loss(new ClassificationLoss(2, 0, 0));

        assertThat(added).isEqualTo(0.5 * (first + second) / 2, within(1e-5));
    }

    /** Cross entropy of the logits (a, b) with {@code share} of the target on a. */
    private static double entropy(double a, double b, double share) {
        double sum = Math.log(Math.exp(a) + Math.exp(b));
        boolean third = a == 0 && b == 0;
        double ofLabel = third ? b : a;
        double ofOther = third ? a : b;
        return -(share * (ofLabel - sum) + (1 - share) * (ofOther - sum));
    }

    private static double loss(ClassificationLoss loss) {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray pooled = manager.create(POOLED, new Shape(3, 2));
            NDArray logits = manager.create(LOGITS, new Shape(3, 2));
            return loss.of(pooled, logits, LABELS, manager).getFloat();
        }
    }
}

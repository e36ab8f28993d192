package io.seedbed.finetune.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;

/**
 * What a training step makes smaller: the cross entropy of the head, and beside it the supervised contrastive loss
 * (Khosla et al. 2020, arXiv:2004.11362, equation 2), which draws rows of one label together and others apart. With few
 * rows the contrast learns more from each: every pair of a batch counts.
 *
 * <p>Letters: {@code B} rows, {@code D} width, {@code K} labels.
 *
 * @param classes K
 * @param smoothing share of the target that is spread over all labels, in [0, 1)
 * @param contrast weight of the contrastive loss; 0 for none
 */
record ClassificationLoss(int classes, double smoothing, double contrast) {

    private static final float TEMPERATURE = 0.1f;

    /**
     * The loss of one batch, a scalar.
     *
     * @param pooled {@code (B, D)}, each of length 1
     * @param logits {@code (B, K)}
     * @param labels B indices
     */
    NDArray of(NDArray pooled, NDArray logits, int[] labels, NDManager scope) {
        NDArray targets = scope.create(targets(labels), new Shape(labels.length, classes));
        NDArray entropy = logits.logSoftmax(-1).mul(targets).sum();
        return contrast > 0 ? entropy.add(contrastive(pooled, labels, scope)) : entropy;
    }

    /**
     * What the probabilities should be, {@code (B, K)}: 1 for the label, smoothed over all labels. Times -1/B, so that the
     * product with the log probabilities sums to the mean cross entropy: factors stand in arrays of the step, since
     * {@link NDArray#mul(Number)} frees its number before the backward pass reads it.
     */
    private float[] targets(int[] labels) {
        float[] targets = new float[labels.length * classes];
        double share = -1.0 / labels.length;
        Arrays.fill(targets, (float) (share * smoothing / classes));
        for (int row = 0; row < labels.length; row++) {
            targets[row * classes + labels[row]] += (float) (share * (1 - smoothing));
        }
        return targets;
    }

    /** Each row picks its own label's rows among all others by their cosine; rows alone with their label do not count. */
    private NDArray contrastive(NDArray pooled, int[] labels, NDManager scope) {
        int rows = labels.length;
        float[] itself = new float[rows * rows];
        float[] weights = new float[rows * rows];
        int counted = 0;
        for (int row = 0; row < rows; row++) {
            counted += partners(labels, row) > 0 ? 1 : 0;
        }
        for (int row = 0; row < rows; row++) {
            itself[row * rows + row] = -1e9f;
            double share = -contrast / Math.max(1, counted) / Math.max(1, partners(labels, row));
            for (int other = 0; other < rows; other++) {
                weights[row * rows + other] = other != row && labels[other] == labels[row] ? (float) share : 0;
            }
        }
        Shape square = new Shape(rows, rows);
        NDArray cosines = pooled.matMul(pooled.transpose());
        NDArray picked = cosines.mul(scope.create(1 / TEMPERATURE))
                .add(scope.create(itself, square))
                .logSoftmax(-1);
        return picked.mul(scope.create(weights, square)).sum();
    }

    private static int partners(int[] labels, int row) {
        int partners = -1;
        for (int label : labels) {
            partners += label == labels[row] ? 1 : 0;
        }
        return partners;
    }
}

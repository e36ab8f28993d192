package io.seedbed.finetune.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.seedbed.finetune.weights.Tensor;
import java.util.Arrays;
import java.util.List;

/**
 * Multinomial logistic regression with an L2 penalty on the weights, not on the bias: the linear probe that starts the
 * head (Kumar et al. 2022, arXiv:2202.10054, "linear probing then fine-tuning").
 *
 * <p>It minimises the mean cross entropy plus {@code penalty / 2 · |W|²} on all rows at once with Nesterov's accelerated
 * gradient, a fixed number of steps from zero: nothing in it is random.
 */
public final class LogisticRegression {

    private static final int ITERATIONS = 300;

    /** Largest curvature of the mean cross entropy for features of length 1 and a bias: (1 + 1) / 2. */
    private static final double CURVATURE = 1.0;

    private LogisticRegression() {}

    /**
     * A fitted head.
     *
     * @param weight {@code (K, D)}
     * @param bias {@code (K)}
     */
    public record Head(Tensor weight, Tensor bias) {}

    /**
     * Fits a head to features of length 1.
     *
     * @param features N vectors of D values
     * @param labels N labels in [0, K)
     * @param classes K
     * @param penalty 0 or more
     * @param layer the name of the head's layer
     */
    public static Head fit(
            NDManager manager, List<float[]> features, int[] labels, int classes, double penalty, String layer) {
        int rows = features.size();
        int width = features.get(0).length + 1;
        try (NDManager scope = manager.newSubManager()) {
            NDArray x = scope.create(withOnes(features, width), new Shape(rows, width));
            NDArray truth = scope.create(oneHot(labels, classes), new Shape(rows, classes));
            NDArray shrink = scope.create(penalties(width, (float) penalty), new Shape(width, 1));
            NDArray theta = descend(scope, x, truth, shrink, 1 / (CURVATURE + penalty));
            return head(theta.toFloatArray(), width - 1, classes, layer);
        }
    }

    private static NDArray descend(NDManager scope, NDArray x, NDArray truth, NDArray shrink, double rate) {
        NDArray theta =
                scope.zeros(new Shape(x.getShape().get(1), truth.getShape().get(1)));
        NDArray ahead = theta.duplicate();
        float scale = 1f / x.getShape().get(0);
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            NDArray before = theta;
            NDArray lookahead = ahead;
            try (NDManager step = scope.newSubManager()) {
                before.attach(step);
                lookahead.attach(step);
                NDArray gradient = gradient(x, truth, shrink, lookahead, scale, step);
                theta = lookahead.sub(gradient.mul((float) rate));
                ahead = theta.add(theta.sub(before).mul(iteration / (iteration + 3f)));
                theta.attach(scope);
                ahead.attach(scope);
            }
        }
        return theta;
    }

    /** {@code X^T (softmax(X Θ) - Y) / N + penalty Θ}, of the shape {@code (D + 1, K)} of Θ. */
    private static NDArray gradient(
            NDArray x, NDArray truth, NDArray shrink, NDArray theta, float scale, NDManager step) {
        NDArray scores = x.matMul(theta);
        scores.attach(step);
        NDArray turned = x.transpose();
        turned.attach(step);
        NDArray residual = scores.softmax(-1).sub(truth).mul(scale);
        return turned.matMul(residual).add(theta.mul(shrink));
    }

    private static float[] withOnes(List<float[]> features, int width) {
        float[] x = new float[features.size() * width];
        for (int row = 0; row < features.size(); row++) {
            System.arraycopy(features.get(row), 0, x, row * width, width - 1);
            x[row * width + width - 1] = 1;
        }
        return x;
    }

    private static float[] oneHot(int[] labels, int classes) {
        float[] truth = new float[labels.length * classes];
        for (int row = 0; row < labels.length; row++) {
            truth[row * classes + labels[row]] = 1;
        }
        return truth;
    }

    private static float[] penalties(int width, float penalty) {
        float[] shrink = new float[width];
        Arrays.fill(shrink, 0, width - 1, penalty);
        return shrink;
    }

    private static Head head(float[] theta, int width, int classes, String layer) {
        float[] weight = new float[classes * width];
        float[] bias = new float[classes];
        for (int label = 0; label < classes; label++) {
            for (int i = 0; i < width; i++) {
                weight[label * width + i] = theta[i * classes + label];
            }
            bias[label] = theta[width * classes + label];
        }
        return new Head(
                new Tensor(layer + ".weight", new long[] {classes, width}, weight),
                new Tensor(layer + ".bias", new long[] {classes}, bias));
    }
}

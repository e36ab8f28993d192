package io.seedbed.finetune.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.seedbed.finetune.network.Mode;
import io.seedbed.finetune.network.Parameters;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Watches the loss on validation rows, ends a training in which it has not fallen for a while, and brings the best weights
 * back. Without validation rows it never stops and changes nothing. Not thread-safe.
 */
final class EarlyStopping {

    private static final int ROWS_AT_ONCE = 32;

    private final Parameters parameters;
    private final Collection<String> trained;
    private final RowSource source;
    private final LabelledRows rows;
    private final Mode mode;
    private final int patience;
    private double bestLoss = Double.POSITIVE_INFINITY;
    private @Nullable Snapshot best;
    private int worse;

    /**
     * A watch over the named weights.
     *
     * @param patience evaluations without a better loss after which training stops
     */
    EarlyStopping(
            Parameters parameters,
            Collection<String> trained,
            RowSource source,
            LabelledRows rows,
            Mode mode,
            int patience) {
        this.parameters = parameters;
        this.trained = trained;
        this.source = source;
        this.rows = rows;
        this.mode = mode.predicting();
        this.patience = patience;
    }

    /** Judges the current weights. */
    void evaluate() {
        if (rows.size() == 0) {
            return;
        }
        double loss = loss();
        if (loss < bestLoss) {
            bestLoss = loss;
            best = Snapshot.of(parameters, trained);
            worse = 0;
        } else {
            worse++;
        }
    }

    /** Whether the loss has not fallen for as many evaluations as the patience allows. */
    boolean stopped() {
        return worse >= patience;
    }

    /**
     * Judges the weights as they are now as well, then restores the best.
     *
     * @return the best loss; empty without validation rows
     */
    OptionalDouble finish() {
        evaluate();
        if (best == null) {
            return OptionalDouble.empty();
        }
        best.restore(parameters);
        return OptionalDouble.of(bestLoss);
    }

    private double loss() {
        double sum = 0;
        for (int first = 0; first < rows.size(); first += ROWS_AT_ONCE) {
            int[] batch = IntStream.range(first, Math.min(rows.size(), first + ROWS_AT_ONCE))
                    .toArray();
            try (NDManager scope = parameters.manager().newSubManager()) {
                NDArray logProbabilities = source.logits(batch, mode, scope).logSoftmax(-1);
                float[] values = logProbabilities.toFloatArray();
                int classes = values.length / batch.length;
                for (int i = 0; i < batch.length; i++) {
                    sum -= values[i * classes + rows.labels().get(batch[i])];
                }
            }
        }
        double loss = sum / rows.size();
        if (!Double.isFinite(loss)) {
            throw new NonFiniteException("the validation loss is " + loss + "; a lower learningRate may help");
        }
        return loss;
    }
}

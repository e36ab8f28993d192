package io.seedbed.finetune.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/** Token vectors of B rows after the frozen layers, padded with zeros to the longest row's T tokens. */
public final class HiddenBatch {

    private final List<float[]> rows;
    private final int hidden;
    private final int tokens;

    private HiddenBatch(List<float[]> rows, int hidden) {
        this.rows = rows;
        this.hidden = hidden;
        this.tokens = rows.stream().mapToInt(row -> row.length).max().orElseThrow() / hidden;
    }

    /**
     * A batch of at least one row.
     *
     * @param rows {@code T_i * D} values a row
     * @param hidden D
     */
    public static HiddenBatch of(List<float[]> rows, int hidden) {
        return new HiddenBatch(List.copyOf(rows), hidden);
    }

    /** Vectors {@code (B, T, D)}. */
    NDArray states(NDManager scope) {
        float[] states = new float[rows.size() * tokens * hidden];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(rows.get(row), 0, states, row * tokens * hidden, rows.get(row).length);
        }
        return scope.create(states, new Shape(rows.size(), tokens, hidden));
    }

    /** Mask {@code (B, T)}. */
    NDArray mask(NDManager scope) {
        return TokenBatch.mask(
                rows.stream().mapToInt(row -> row.length / hidden).toArray(), tokens, scope);
    }
}

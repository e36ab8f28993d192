package io.seedbed.finetune.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Token ids of B rows, padded to the longest row's T tokens. */
public final class TokenBatch {

    private final List<long[]> rows;
    private final int tokens;

    private TokenBatch(List<long[]> rows) {
        this.rows = rows;
        this.tokens = rows.stream().mapToInt(row -> row.length).max().orElseThrow();
    }

    /** A batch of at least one row. */
    public static TokenBatch of(List<long[]> rows) {
        return new TokenBatch(List.copyOf(rows));
    }

    /** Ids {@code (B, T)} of 64-bit integers, 0 where there is padding. */
    NDArray ids(NDManager scope) {
        long[] ids = new long[rows.size() * tokens];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(rows.get(row), 0, ids, row * tokens, rows.get(row).length);
        }
        return scope.create(ids, new Shape(rows.size(), tokens));
    }

    /** Mask {@code (B, T)}. */
    NDArray mask(NDManager scope) {
        return mask(rows.stream().mapToInt(row -> row.length).toArray(), tokens, scope);
    }

    /** 1 for the first {@code lengths[b]} tokens of row b, else 0. */
    static NDArray mask(int[] lengths, int tokens, NDManager scope) {
        float[] mask = new float[lengths.length * tokens];
        for (int row = 0; row < lengths.length; row++) {
            Arrays.fill(mask, row * tokens, row * tokens + lengths[row], 1f);
        }
        return scope.create(mask, new Shape(lengths.length, tokens));
    }

    /** Takes {@code (B, T, D)} values apart by row and leaves the padding out. */
    List<float[]> unpadded(float[] values, int hidden) {
        List<float[]> result = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            int start = row * tokens * hidden;
            result.add(Arrays.copyOfRange(values, start, start + rows.get(row).length * hidden));
        }
        return result;
    }
}

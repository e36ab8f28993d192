package io.seedbed.finetune.training;

import java.util.List;

/**
 * Rows ready for training.
 *
 * @param ids the rows' ids
 * @param tokens word-piece ids of each row
 * @param labels index of each row's label, in [0, K)
 */
public record LabelledRows(List<String> ids, List<long[]> tokens, List<Integer> labels) {

    /** Checks that the lists are of one length. */
    public LabelledRows {
        ids = List.copyOf(ids);
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
        if (ids.size() != tokens.size() || ids.size() != labels.size()) {
            throw new IllegalArgumentException("rows need as many ids (%d) as token lists (%d) and labels (%d)"
                    .formatted(ids.size(), tokens.size(), labels.size()));
        }
    }

    /** The number of rows. */
    public int size() {
        return ids.size();
    }

    /** The labels as an array. */
    int[] labelArray() {
        return labels.stream().mapToInt(Integer::intValue).toArray();
    }
}

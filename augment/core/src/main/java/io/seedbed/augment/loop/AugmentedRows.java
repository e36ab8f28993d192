package io.seedbed.augment.loop;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Reject;
import io.seedbed.augment.TeacherUsage;
import java.util.List;
import java.util.Objects;

/**
 * A<sub>i</sub> of Algorithm 1.
 *
 * @param rows the new rows that passed every filter
 * @param rejects what was dropped, with reasons
 * @param usage what the teacher cost
 */
public record AugmentedRows(Dataset rows, List<Reject> rejects, TeacherUsage usage) {
    public AugmentedRows {
        Objects.requireNonNull(rows, "rows");
        rejects = List.copyOf(rejects);
        Objects.requireNonNull(usage, "usage");
    }
}

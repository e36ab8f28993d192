package io.seedbed.gateway.run;

import java.util.List;

/**
 * A mistake of the student, and what was made for it.
 *
 * @param seed the seed row that it got wrong, or was least sure of
 * @param predicted what the student said of it; empty where it is not known
 * @param margin the true label's probability less the highest other one, in -1..1; 0 where the signal has none
 * @param rows the new rows
 * @param rejects the rows that were dropped
 */
public record MistakeView(RowView seed, String predicted, double margin, List<RowView> rows, List<RejectView> rejects) {
    public MistakeView {
        rows = List.copyOf(rows);
        rejects = List.copyOf(rejects);
    }
}

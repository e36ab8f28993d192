package io.seedbed.gateway.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a row comes from.
 *
 * @param row the row with the filters that it passed
 * @param seed the seed row that it was made for; null for a row that was read
 * @param predicted what the student said of the seed row; empty where it is not known
 * @param margin how sure it was: the true label's probability less the highest other one; 0 where the signal has none
 * @param companions the other rows that it was made from
 */
public record LineageView(
        RowView row, @Nullable RowView seed, String predicted, double margin, List<RowView> companions) {
    public LineageView {
        companions = List.copyOf(companions);
    }
}

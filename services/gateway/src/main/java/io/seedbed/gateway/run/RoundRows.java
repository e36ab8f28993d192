package io.seedbed.gateway.run;

import java.util.List;

/**
 * A round's rows beside the mistakes that they came from.
 *
 * @param mistakes how many mistakes the round had
 * @param kept how many new rows are in the training set
 * @param rejected how many rows were dropped
 * @param offset mistakes that were passed over
 * @param groups the mistakes from there on, in the order in which the student made them
 */
public record RoundRows(int round, int mistakes, int kept, int rejected, int offset, List<MistakeView> groups) {
    public RoundRows {
        groups = List.copyOf(groups);
    }
}

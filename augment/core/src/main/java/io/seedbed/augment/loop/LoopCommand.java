package io.seedbed.augment.loop;

import io.seedbed.augment.ArtifactRef;

/** Something that is to be done for a run. Commands carry references and counts, never payloads. */
public sealed interface LoopCommand {

    /** Train students of a round from the base weights and predict with them. */
    record Finetune(int round, ArtifactRef train) implements LoopCommand {}

    /** Measure a round's students and select the rows to augment next. */
    record Evaluate(int round, ArtifactRef train, ArtifactRef results) implements LoopCommand {}

    /**
     * Make new rows for the mistakes and filter them.
     *
     * @param round the round that the rows belong to, from 1
     * @param results what the students gave that made the mistakes
     * @param rowsLeft new rows that the budget still allows; 0 for no limit
     * @param callsLeft teacher calls that the budget still allows; 0 for no limit
     */
    record Augment(
            int round, ArtifactRef train, ArtifactRef results, ArtifactRef mistakes, int rowsLeft, long callsLeft)
            implements LoopCommand {}

    /** Publish the result: the run has ended well. */
    record Publish(StopReason reason) implements LoopCommand {}
}

package io.seedbed.llm2llm;

import io.seedbed.augment.Reject;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.dataset.store.ArtifactStore;
import java.util.Map;

/** What people want to know of a step's outputs. Stateless. */
public final class RunFacts {

    private RunFacts() {}

    /** How many rows a round's filters dropped, by reason. */
    public static Map<String, Integer> rejectsByReason(ArtifactStore store, LoopEvent.Augmented event)
            throws StepException {
        return ReportBuilder.byReason(JsonLists.get(store, event.rejects(), Reject.class));
    }
}

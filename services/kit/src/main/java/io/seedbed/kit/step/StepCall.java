package io.seedbed.kit.step;

import io.seedbed.contracts.Ref;
import io.seedbed.contracts.StepRequested;

/** A step that is to be done, and the ear for how far it has come. Thread-safe. */
public interface StepCall {

    /** What is asked for. */
    StepRequested request();

    /** The work has moved on; a step that is silent for too long is broken off. Returns at once. */
    void progress(String stage, long done, long total);

    /** There is something to be seen, a folder of the store that goes when the run ends. Returns at once. */
    void preview(Ref preview);
}

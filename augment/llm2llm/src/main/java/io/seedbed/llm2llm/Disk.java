package io.seedbed.llm2llm;

import io.seedbed.augment.StepException;
import java.io.IOException;

/** Words for what a disk refuses. */
public final class Disk {

    private Disk() {}

    /** The disk failed while doing something; trying again may help once there is room. */
    public static StepException failure(String doing, IOException cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new StepException(
                StepException.Kind.RESOURCES,
                doing + " failed: " + reason + "; free some space or mend the folder, then run the same command again",
                cause);
    }
}

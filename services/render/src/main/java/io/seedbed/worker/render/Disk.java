package io.seedbed.worker.render;

import io.seedbed.augment.StepException;
import java.io.IOException;

/** What goes wrong with the disk, in words. Stateless. */
final class Disk {

    private Disk() {}

    /** A failure that may pass. */
    static StepException failure(String what, IOException cause) {
        return new StepException(StepException.Kind.RESOURCES, what + " failed: " + cause, cause);
    }
}

package io.seedbed.cli;

import io.seedbed.augment.loop.ErrorSignal;
import io.seedbed.augment.loop.LoopConfig;

/** The demo's loop: short enough for a few minutes on two cores, long enough to show every part. */
final class DemoSettings {

    private DemoSettings() {}

    static LoopConfig config(long seed) {
        return new LoopConfig(2, 1, ErrorSignal.MARGIN, 3, 0.5, 3, 0.95, 3, 0, 0, 0, seed);
    }
}

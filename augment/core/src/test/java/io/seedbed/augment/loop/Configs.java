package io.seedbed.augment.loop;

/** Loop settings for tests. */
final class Configs {

    private Configs() {}

    static LoopConfig of(int rounds, ErrorSignal signal) {
        return new LoopConfig(rounds, 2, signal, 3, 0.3, 2, 0.95, 3, 0, 0, 0, 7);
    }

    static LoopConfig budget(int maxRows, long maxCalls) {
        return new LoopConfig(9, 2, ErrorSignal.CROSS_FIT, 3, 0.3, 2, 0.95, 3, maxRows, maxCalls, 0, 7);
    }

    static LoopConfig patience(int patience, ErrorSignal signal) {
        return new LoopConfig(9, 2, signal, 3, 0.3, 2, 0.95, 3, 0, 0, patience, 7);
    }
}

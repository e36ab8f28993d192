package io.seedbed.augment.loop;

import java.util.Objects;

/**
 * The settings of a loop.
 *
 * @param rounds augmentation rounds at most, at least 0
 * @param perExample new rows wanted for a mistake in a round, at least 1
 * @param signal how mistakes are found
 * @param folds parts of the seed set for out-of-fold predictions, at least 2
 * @param fraction the part of each label's seed rows that {@link ErrorSignal#MARGIN} and {@link ErrorSignal#RANDOM}
 *     take, in (0, 1]
 * @param trainings trainings with different seeds that are averaged in every round, at least 1
 * @param novelty ROUGE-L F1 above which a new row counts as a copy, in (0, 1]
 * @param attempts times that a teacher is asked for one mistake in a round, at least 1
 * @param maxRows new rows kept in all at most; 0 for no limit
 * @param maxCalls requests to a remote teacher in all at most; 0 for no limit
 * @param patience rounds without gain on the error signal after which the loop stops; 0 to go on regardless
 * @param seed everything random in the job draws from it
 */
public record LoopConfig(
        int rounds,
        int perExample,
        ErrorSignal signal,
        int folds,
        double fraction,
        int trainings,
        double novelty,
        int attempts,
        int maxRows,
        long maxCalls,
        int patience,
        long seed) {

    public LoopConfig {
        Objects.requireNonNull(signal, "signal");
        atLeast("rounds", rounds, 0);
        atLeast("per-example", perExample, 1);
        atLeast("folds", folds, 2);
        atLeast("trainings", trainings, 1);
        atLeast("attempts", attempts, 1);
        atLeast("max-rows", maxRows, 0);
        atLeast("max-calls", maxCalls, 0);
        atLeast("patience", patience, 0);
        inUnit("fraction", fraction);
        inUnit("novelty", novelty);
    }

    /**
     * Whether a round's mistakes are looked for by out-of-fold predictions. Those of the last round are not: nobody augments
     * them, and they cost more trainings than the round itself.
     */
    public boolean needsOutOfFold(int round) {
        return signal.needsOutOfFold() && round < rounds;
    }

    private static void atLeast(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be " + least + " or more");
        }
    }

    private static void inUnit(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be above 0 and at most 1");
        }
    }
}

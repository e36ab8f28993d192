package io.seedbed.benchmarks;

import io.seedbed.augment.loop.ErrorSignal;
import io.seedbed.augment.loop.LoopConfig;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One way to spend the same budget of new rows on a seed set. */
enum Arm {
    SEEDS("finetuning on the seeds", Source.NONE, ErrorSignal.ALL),
    EDA("EDA, same budget", Source.EDA, ErrorSignal.ALL),
    MARGIN("loop, lowest margin", Source.OFFLINE, ErrorSignal.MARGIN),
    CROSS_FIT("loop, cross-fit mistakes", Source.OFFLINE, ErrorSignal.CROSS_FIT),
    TRAIN("loop, mistakes on train (the paper's)", Source.OFFLINE, ErrorSignal.TRAIN),
    RANDOM("control: random rows, same budget", Source.OFFLINE, ErrorSignal.RANDOM),
    ALL("control: all rows, same budget", Source.OFFLINE, ErrorSignal.ALL),
    HUMAN("as many more human labels", Source.HUMAN, ErrorSignal.ALL);

    /** Where new rows come from. */
    enum Source {
        NONE,
        EDA,
        OFFLINE,
        HUMAN
    }

    private static final int FOLDS = 3;
    private static final double FRACTION = 0.3;

    final String title;
    final Source source;
    private final ErrorSignal signal;

    Arm(String title, Source source, ErrorSignal signal) {
        this.title = title;
        this.source = source;
        this.signal = signal;
    }

    /** The loop's settings for a budget of new rows; 0 rounds where rows do not come from a teacher. */
    LoopConfig config(int seeds, int budget, int rounds, int trainings, long seed) {
        int takes = (int) Math.ceil(FRACTION * seeds);
        boolean some = signal == ErrorSignal.MARGIN || signal == ErrorSignal.RANDOM || signal == ErrorSignal.CROSS_FIT;
        int perExample = switch (source) {
            case OFFLINE -> (int) Math.ceil(budget / (double) ((some ? takes : seeds) * rounds));
            case EDA -> (int) Math.ceil(budget / (double) seeds);
            case NONE, HUMAN -> 1;
        };
        return new LoopConfig(
                source == Source.OFFLINE ? rounds : source == Source.EDA ? 1 : 0,
                perExample,
                signal,
                FOLDS,
                FRACTION,
                trainings,
                0.95,
                3,
                budget,
                0,
                0,
                seed);
    }

    static Arm of(String name) {
        return Arrays.stream(values())
                .filter(arm -> arm.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no arm " + name + "; there are "
                        + Arrays.stream(values()).map(Arm::label).collect(Collectors.joining(", "))));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

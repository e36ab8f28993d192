package io.seedbed.augment.loop;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a round decides which seed rows to augment. */
public enum ErrorSignal {
    /** The paper's: rows that the student gets wrong although it was trained on them. Empty for most small students. */
    TRAIN(false),
    /** Rows that students trained without them, and without what was made from them, get wrong (k folds). */
    CROSS_FIT(true),
    /** The rows of each label with the lowest true-class margin under the students of {@link #CROSS_FIT}. */
    MARGIN(true),
    /** A control: as many rows as {@link #MARGIN} takes, drawn at random. */
    RANDOM(false),
    /** A control: every seed row. */
    ALL(false);

    private final boolean outOfFold;

    ErrorSignal(boolean outOfFold) {
        this.outOfFold = outOfFold;
    }

    /** Whether the signal needs out-of-fold predictions. */
    public boolean needsOutOfFold() {
        return outOfFold;
    }

    /** Whether the signal says how good the student is, so that rounds without gain can be told. */
    public boolean measuresStudent() {
        return this == TRAIN || outOfFold;
    }

    /** The name as users write it: {@code cross-fit}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The signal of this name.
     *
     * @throws IllegalArgumentException if there is none, naming those that there are
     */
    public static ErrorSignal of(String label) {
        return Arrays.stream(values())
                .filter(signal -> signal.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + label + "\" is no error signal; there are "
                        + Arrays.stream(values()).map(ErrorSignal::label).collect(Collectors.joining(", "))));
    }
}

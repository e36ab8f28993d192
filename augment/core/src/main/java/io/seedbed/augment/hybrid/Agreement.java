package io.seedbed.augment.hybrid;

import java.util.Locale;

/** Who must say that a pool row has the mistake's label before the row is taken. The values are stable. */
public enum Agreement {
    /** The student and the descriptions, each alone. */
    BOTH {
        @Override
        boolean holds(CoLabel row, String label, double confidence) {
            return row.student().predicted().equals(label)
                    && row.description().predicted().equals(label)
                    && row.combined().probability(label) >= confidence;
        }
    },
    /** The descriptions, and both together with the confidence asked for: a row that the student gets wrong may pass. */
    COMBINED {
        @Override
        boolean holds(CoLabel row, String label, double confidence) {
            return row.combined().predicted().equals(label)
                    && row.description().predicted().equals(label)
                    && row.combined().probability(label) >= confidence;
        }
    };

    /** Whether this row may be taken for this label. */
    abstract boolean holds(CoLabel row, String label, double confidence);

    /** The name as it is written in settings: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

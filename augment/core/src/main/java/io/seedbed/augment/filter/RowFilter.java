package io.seedbed.augment.filter;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Example;

/**
 * Judges candidate rows one by one. A filter may remember the rows that were taken; {@link #judge} alone changes
 * nothing. Implementations are deterministic and, unless they say otherwise, not thread-safe.
 */
public interface RowFilter {

    /** The filter's name, as it is written into the provenance of the rows that pass. */
    String name();

    /** Judges a candidate against what the filter knows so far. */
    Verdict judge(Candidate candidate);

    /** Hears of a row that passed every filter of the chain, so that later candidates are compared with it as well. */
    default void taken(Example row) {}
}

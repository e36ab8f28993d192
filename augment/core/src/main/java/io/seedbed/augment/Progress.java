package io.seedbed.augment;

/** Hears how far work has come. Implementations are thread-safe and return at once. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (stage, done, total) -> {};

    /**
     * Work has moved on.
     *
     * @param stage what is being done, for a person: {@code round 2: training}
     * @param done units done so far
     * @param total units in all; 0 where it is not known
     */
    void update(String stage, long done, long total);
}

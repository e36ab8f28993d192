package io.seedbed.augment;

import java.util.List;
import java.util.Objects;

/**
 * Where a row comes from: enough to trace it back to a line of a file, and to make it again.
 *
 * @param origin {@code file:line} of a row that was read; empty for a generated row
 * @param parents ids of the rows that this one was made from, the seed row first; empty for a row that was read
 * @param round the loop's round that made the row, from 1; 0 for a row that was read
 * @param method the method that made the row, for instance {@code co-label} or {@code prompt}; {@code seed} for a row that
 *     was read
 * @param teacher the teacher's configured name; empty where none took part
 * @param model the model behind the teacher; empty where none took part
 * @param promptDigest {@code sha256:} digest of the prompt that was answered; empty where there was none
 * @param seed the seed of the generator that the row was drawn with
 * @param filters the filters that the row passed, in the order in which they ran
 */
public record Provenance(
        String origin,
        List<String> parents,
        int round,
        String method,
        String teacher,
        String model,
        String promptDigest,
        long seed,
        List<FilterScore> filters) {

    public Provenance {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(teacher, "teacher");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(promptDigest, "promptDigest");
        parents = List.copyOf(parents);
        filters = List.copyOf(filters);
        if (round < 0) {
            throw new IllegalArgumentException("round is " + round + "; it must be 0 or more");
        }
    }

    /** The provenance of a row that was read from {@code origin}, a {@code file:line}. */
    public static Provenance read(String origin) {
        return new Provenance(origin, List.of(), 0, "seed", "", "", "", 0L, List.of());
    }

    /** Whether a method made the row, rather than a person or a file. */
    public boolean isGenerated() {
        return !parents.isEmpty();
    }
}

package io.seedbed.augment;

import java.util.List;
import java.util.Objects;

/**
 * A teacher's answer to one request.
 *
 * @param candidates the new rows in the order of the answer, possibly fewer than wanted
 * @param rejects what the answer held that is no row, with reasons
 * @param usage what the answer cost
 */
public record TeacherReply(List<Candidate> candidates, List<Reject> rejects, TeacherUsage usage) {
    public TeacherReply {
        candidates = List.copyOf(candidates);
        rejects = List.copyOf(rejects);
        Objects.requireNonNull(usage, "usage");
    }
}

package io.seedbed.augment;

import java.util.List;
import java.util.Objects;

/**
 * Asks a teacher for new rows that practise what one seed row shows.
 *
 * @param mistake the seed row that the student got wrong
 * @param predicted what the student said instead; equal to the target where the row was only close to being wrong
 * @param wanted how many new rows are wanted, at least 1
 * @param attempt 0 for the first time of asking in a round; more where earlier answers were filtered out
 * @param alreadyKept rows already taken for this mistake in this round; the teacher should make different ones
 * @param seed everything random in the answer draws from it
 */
public record TeacherRequest(
        Example mistake, String predicted, int wanted, int attempt, List<Example> alreadyKept, long seed) {
    public TeacherRequest {
        Objects.requireNonNull(mistake, "mistake");
        Objects.requireNonNull(predicted, "predicted");
        alreadyKept = List.copyOf(alreadyKept);
        if (wanted < 1) {
            throw new IllegalArgumentException("wanted is " + wanted + "; it must be 1 or more");
        }
    }
}

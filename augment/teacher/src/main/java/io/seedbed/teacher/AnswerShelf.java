package io.seedbed.teacher;

import io.seedbed.augment.StepException;
import java.util.List;
import java.util.Optional;

/**
 * Where a {@link Recording} keeps its answers: a folder, or a table that several machines share. What is kept is never
 * changed. Implementations are thread-safe.
 */
public interface AnswerShelf {

    /**
     * The answer of this name.
     *
     * @throws StepException of kind RESOURCES if the medium failed
     */
    Optional<byte[]> find(String name) throws StepException;

    /**
     * Keeps an answer as a whole or not at all.
     *
     * @return the answer that is kept: an earlier one of this name stays
     * @throws StepException of kind RESOURCES if the medium failed
     */
    byte[] keep(String name, byte[] answer) throws StepException;

    /**
     * All names, sorted.
     *
     * @throws StepException of kind RESOURCES if the medium failed
     */
    List<String> names() throws StepException;

    /** Where the answer of this name lies or would lie, for people. */
    String where(String name);
}

package io.seedbed.dataset.read;

/** What the rows of a file are for. */
public enum TaskKind {
    /** Text with one label out of a closed set. */
    CLASSIFICATION,
    /** A question with a free-text answer. */
    QUESTION_ANSWERING,
    /** Text alone; a label column is ignored. */
    UNLABELLED
}

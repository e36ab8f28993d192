package io.seedbed.llm2llm;

import io.seedbed.augment.loop.MistakeSelector;
import io.seedbed.augment.prompt.AnswerKey;
import io.seedbed.dataset.read.TaskKind;

/** What counts as right in a task. */
final class Correctness {

    private Correctness() {}

    /** Equal labels for classification; equal final answers, signs and units included, for question answering. */
    static MistakeSelector.Correctness of(TaskKind task) {
        return task == TaskKind.QUESTION_ANSWERING
                ? (target, predicted) -> AnswerKey.matches(target.text(), predicted)
                : MistakeSelector.Correctness.SAME_TEXT;
    }
}

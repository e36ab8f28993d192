package io.seedbed.llm2llm;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherContext;
import io.seedbed.dataset.store.ArtifactStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A student that is elsewhere: it gives the predictions that were made before the step began, and breaks the step off where
 * others are needed. The step is begun again once they are there.
 */
final class StudentAnswers implements TeacherContext.StudentView {

    private final Map<String, Prediction> known = new HashMap<>();

    private StudentAnswers() {}

    static StudentAnswers read(ArtifactStore store, List<ArtifactRef> answers) throws StepException {
        StudentAnswers student = new StudentAnswers();
        for (ArtifactRef answer : answers) {
            for (Prediction row : store.getPredictions(answer).rows()) {
                student.known.put(row.exampleId(), row);
            }
        }
        return student;
    }

    /**
     * Gives what is known.
     *
     * @throws Missing if a row has not been predicted yet
     */
    @Override
    public Predictions predict(Dataset rows) {
        if (!rows.examples().stream().map(Example::id).allMatch(known::containsKey)) {
            throw new Missing(rows);
        }
        return Predictions.of(
                rows.examples().stream().map(row -> known.get(row.id())).toList());
    }

    /** These rows have to be predicted first. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Dataset rows;

        Missing(Dataset rows) {
            super("the student has not predicted these " + rows.size() + " rows", null, false, false);
            this.rows = rows;
        }

        Dataset rows() {
            return rows;
        }
    }
}

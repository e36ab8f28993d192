package io.seedbed.augment.prompt;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherRequest;
import java.util.List;
import java.util.Map;

/** Small rows, requests and contexts for tests. */
final class Rows {

    static final LabelSet LABELS =
            new LabelSet(Map.of("LOC", "a place", "NUM", "a number or amount", "HUM", "a person or group"));

    private Rows() {}

    static Example labelled(String id, String text, String label) {
        return Example.of(id, text, new Target.Label(label), Split.TRAIN, Provenance.read("seed.jsonl:1"));
    }

    static Example question(String id, String question, String answer) {
        return new Example(
                id,
                Map.of(Example.QUESTION, question),
                new Target.Answer(answer),
                Split.TRAIN,
                Provenance.read("seed.jsonl:1"));
    }

    static TeacherRequest request(Example mistake, String predicted, int wanted, int attempt, Example... kept) {
        return new TeacherRequest(mistake, predicted, wanted, attempt, List.of(kept), 7L);
    }

    static TeacherContext context(Example... train) {
        return new TeacherContext(1, Dataset.of(List.of(train)), LABELS, rows -> Predictions.of(List.of()));
    }
}

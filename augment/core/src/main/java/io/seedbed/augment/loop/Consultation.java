package io.seedbed.augment.loop;

import io.seedbed.augment.ArtifactRef;
import java.util.ArrayList;
import java.util.List;

/**
 * What a step has asked of the round's student so far. The step that augments has no student: the machine has the student
 * predict what the step asks for, and begins the step again with the answers, until it asks for nothing more. So only the
 * steps that finetune need the student's libraries.
 *
 * @param asked the rows that predictions were asked for, in order
 * @param answers the predictions, in the same order; the last one is missing while the student is at work
 */
public record Consultation(List<ArtifactRef> asked, List<ArtifactRef> answers) {

    /** Nothing has been asked yet. */
    public static final Consultation NONE = new Consultation(List.of(), List.of());

    public Consultation {
        asked = List.copyOf(asked);
        answers = List.copyOf(answers);
        if (answers.size() > asked.size() || asked.size() > answers.size() + 1) {
            throw new IllegalArgumentException(
                    asked.size() + " questions do not go with " + answers.size() + " answers");
        }
    }

    /** Whether an answer is being waited for. */
    public boolean isOpen() {
        return asked.size() > answers.size();
    }

    Consultation ask(ArtifactRef rows) {
        return new Consultation(longer(asked, rows), answers);
    }

    Consultation answer(ArtifactRef predictions) {
        return new Consultation(asked, longer(answers, predictions));
    }

    private static List<ArtifactRef> longer(List<ArtifactRef> refs, ArtifactRef one) {
        List<ArtifactRef> more = new ArrayList<>(refs);
        more.add(one);
        return more;
    }
}

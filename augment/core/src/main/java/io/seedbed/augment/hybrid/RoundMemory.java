package io.seedbed.augment.hybrid;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the offline teacher did with one student so far: the student's predictions, so that a second attempt costs no
 * second run of the student, and the rows offered, so that it offers others. Asking the same again gives the same
 * answer, since a request ignores what it was offered itself. Guarded by its own lock.
 */
final class RoundMemory {

    private record Asked(String mistake, int attempt) {}

    private final int round;
    private final String train;
    private final Map<String, Prediction> predictions = new HashMap<>();
    private final Map<Asked, Set<String>> offered = new HashMap<>();
    private final Map<Asked, Integer> keptBefore = new HashMap<>();

    RoundMemory(TeacherContext context) {
        this.round = context.round();
        this.train = context.train().digest();
    }

    /** Whether this memory is about that round. */
    boolean isAbout(TeacherContext context) {
        return round == context.round() && train.equals(context.train().digest());
    }

    /** Ids of the rows that were offered to other requests than these. */
    Set<String> offeredToOthers(List<TeacherRequest> requests) {
        Set<Asked> own = new HashSet<>();
        requests.forEach(request -> own.add(asked(request)));
        Set<String> result = new HashSet<>();
        offered.forEach((asked, ids) -> {
            if (!own.contains(asked)) {
                result.addAll(ids);
            }
        });
        return result;
    }

    /**
     * How many rows a request may get. A later attempt gets no more than were lost: the rows offered in the attempts
     * before, less those kept. So a label's quota holds over attempts as well. Without memory of them, what it wants.
     */
    int due(TeacherRequest request) {
        int before = 0;
        boolean remembered = false;
        for (int attempt = 0; attempt < request.attempt(); attempt++) {
            Set<String> ids = offered.get(new Asked(request.mistake().id(), attempt));
            if (ids != null) {
                remembered = true;
                before = Math.max(
                        before,
                        keptBefore.getOrDefault(new Asked(request.mistake().id(), attempt), 0) + ids.size());
            }
        }
        return remembered
                ? Math.max(
                        0,
                        Math.min(
                                request.wanted(), before - request.alreadyKept().size()))
                : request.wanted();
    }

    /** Notes what was offered to a request. */
    void offer(TeacherRequest request, Collection<String> ids) {
        offered.put(asked(request), Set.copyOf(ids));
        keptBefore.put(asked(request), request.alreadyKept().size());
    }

    /** The student's predictions by row id; the student runs once for all rows that it has not seen, or not at all. */
    Map<String, Prediction> predict(Collection<Example> rows, TeacherContext context, Progress progress)
            throws StepException, InterruptedException {
        List<Example> unseen =
                rows.stream().filter(row -> !predictions.containsKey(row.id())).toList();
        if (!unseen.isEmpty()) {
            progress.update("the student reads the pool", 0, unseen.size());
            for (Prediction prediction :
                    context.student().predict(Dataset.of(unseen)).rows()) {
                predictions.put(prediction.exampleId(), prediction);
            }
            progress.update("the student reads the pool", unseen.size(), unseen.size());
        }
        return predictions;
    }

    private static Asked asked(TeacherRequest request) {
        return new Asked(request.mistake().id(), request.attempt());
    }
}

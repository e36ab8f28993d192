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
 * answer, since a call heeds only what was offered before it was first made. Guarded by its own lock.
 */
final class RoundMemory {

    private record Asked(String mistake, int attempt) {}

    private record Offer(int call, Set<String> rows) {}

    private final int round;
    private final String train;
    private final Map<String, Prediction> predictions = new HashMap<>();
    private final Map<Asked, Offer> offered = new HashMap<>();
    private int calls;

    RoundMemory(TeacherContext context) {
        this.round = context.round();
        this.train = context.train().digest();
    }

    /** Whether this memory is about that round. */
    boolean isAbout(TeacherContext context) {
        return round == context.round() && train.equals(context.train().digest());
    }

    /** The number of this call: the one that it had when the same was asked before, or the next one. */
    int call(List<TeacherRequest> requests) {
        Set<Integer> known = new HashSet<>();
        for (TeacherRequest request : requests) {
            Offer offer = offered.get(asked(request));
            known.add(offer == null ? calls : offer.call());
        }
        return known.size() == 1 ? known.iterator().next() : calls;
    }

    /** Ids of the rows that were offered in calls before this one. */
    Set<String> offeredBefore(int call) {
        Set<String> result = new HashSet<>();
        for (Offer offer : offered.values()) {
            if (offer.call() < call) {
                result.addAll(offer.rows());
            }
        }
        return result;
    }

    /**
     * How many rows a request may get. A later attempt only makes up for what was lost, the rows that the first attempt
     * offered less those kept, so that a label's quota holds over all attempts. Without memory of a first attempt it is
     * what the request wants.
     */
    int due(TeacherRequest request) {
        Offer first = offered.get(new Asked(request.mistake().id(), 0));
        if (request.attempt() == 0 || first == null) {
            return request.wanted();
        }
        int lost = first.rows().size() - request.alreadyKept().size();
        return Math.max(0, Math.min(request.wanted(), lost));
    }

    /** Notes what was offered to a request in a call. */
    void offer(TeacherRequest request, int call, Collection<String> rows) {
        offered.put(asked(request), new Offer(call, Set.copyOf(rows)));
        calls = Math.max(calls, call + 1);
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

package io.seedbed.teacher;

import io.seedbed.augment.StepException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One batch of different calls, in waves: a wave is as many calls as their worst cases fit into the budget; it is made at
 * once, then what it really cost is settled, and the next wave is planned. So a call is sent exactly if its worst case
 * fits after everything before it, whatever the concurrency. From the first call that does not fit, only answers that
 * are recorded already are taken. Not thread-safe.
 */
final class Batch {

    private final Recording recording;
    private final Spending spending;
    private final int maxTokens;
    private final Map<String, Outcome> outcomes = new HashMap<>();

    Batch(Recording recording, Spending spending, TeacherConfig config) {
        this.recording = recording;
        this.spending = spending;
        this.maxTokens = config.maxTokens();
    }

    /** Gets all outcomes. */
    void run(List<Call> calls, Waves waves) throws StepException, InterruptedException {
        boolean exhausted = false;
        int next = 0;
        while (next < calls.size()) {
            List<Call> wave = new ArrayList<>();
            spending.release();
            while (next < calls.size() && admit(calls.get(next), wave, exhausted)) {
                next++;
            }
            if (wave.isEmpty()) {
                exhausted = true;
            } else {
                settle(wave, waves.make(wave));
            }
        }
        spending.release();
    }

    /** Outcome by the call's digest. */
    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    private boolean admit(Call call, List<Call> wave, boolean exhausted) throws StepException {
        Optional<RecordedAnswer> known = recording.find(call.digest());
        if (known.isPresent()) {
            Answer answer = known.get().answer();
            spending.spend(call.digest(), input(call, answer), output(answer));
            outcomes.put(call.digest(), new Outcome.Answered(answer));
            return true;
        }
        if (exhausted) {
            outcomes.put(
                    call.digest(), new Outcome.Refused(Outcome.Refused.BUDGET, "not sent: " + spending.describe(), 0));
            return true;
        }
        return spending.reserve(call.mostInputTokens(), maxTokens) && wave.add(call);
    }

    private void settle(List<Call> wave, List<Outcome> made) {
        for (int i = 0; i < wave.size(); i++) {
            Call call = wave.get(i);
            outcomes.put(call.digest(), made.get(i));
            if (made.get(i) instanceof Outcome.Answered answered) {
                spending.spend(call.digest(), input(call, answered.answer()), output(answered.answer()));
            } else if (made.get(i) instanceof Outcome.Refused refused) {
                boolean mayBePaid = refused.reason().equals(Outcome.Refused.UNREADABLE);
                spending.spend(mayBePaid ? call.mostInputTokens() : 0, mayBePaid ? maxTokens : 0);
            }
        }
    }

    private static long input(Call call, Answer answer) {
        return answer.inputTokens() == Answer.UNKNOWN ? call.mostInputTokens() : answer.inputTokens();
    }

    private long output(Answer answer) {
        return answer.outputTokens() == Answer.UNKNOWN ? maxTokens : answer.outputTokens();
    }

    /** Makes the calls of one wave; the i-th outcome for the i-th call. */
    @FunctionalInterface
    interface Waves {
        List<Outcome> make(List<Call> wave) throws StepException, InterruptedException;
    }
}

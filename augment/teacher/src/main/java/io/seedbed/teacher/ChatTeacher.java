package io.seedbed.teacher;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.TeacherUsage;
import io.seedbed.augment.prompt.TeacherPrompt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A chat model as a teacher (LLM2LLM). Every answer is recorded before it is used, and the recording is asked before the
 * model is: a job that starts again pays for nothing twice and ends with the same rows. The same recording gives the
 * same replies whatever the concurrency.
 *
 * <p>A reply's usage is what its answer cost when it was made, also where it was recorded earlier; {@link #paid()} is what
 * this object really spent. Thread-safe: batches of several callers run one after the other.
 */
public final class ChatTeacher implements Teacher {

    private final TeacherConfig config;
    private final Decoding decoding;
    private final TeacherPrompt prompt;
    private final Recording recording;
    private final RemoteModel remote;
    private final Spending spending;
    private final Replies replies;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean everAnswered;
    private final Tally paid;

    private ChatTeacher(
            TeacherConfig config, RemoteModel remote, TeacherPrompt prompt, Recording recording, TeacherBudget budget) {
        this.config = config;
        this.decoding = config.decoding();
        this.prompt = prompt;
        this.recording = recording;
        this.remote = remote;
        this.spending = new Spending(budget, config.prices());
        this.replies = new Replies(prompt, config.model());
        this.paid = new Tally(config.prices());
    }

    /**
     * A teacher that is ready to be asked; nothing is sent yet.
     *
     * @param environment where the key is looked up, as {@link System#getenv()} gives it
     * @param recording where answers are kept and looked up
     * @throws StepException of kind USER if the key is not set, or a cost is limited without prices
     */
    public static ChatTeacher open(
            TeacherConfig config,
            Map<String, String> environment,
            TeacherPrompt prompt,
            Recording recording,
            TeacherBudget budget)
            throws StepException {
        return open(config, environment, prompt, recording, budget, Pause.REAL);
    }

    static ChatTeacher open(
            TeacherConfig config,
            Map<String, String> environment,
            TeacherPrompt prompt,
            Recording recording,
            TeacherBudget budget,
            Pause pause)
            throws StepException {
        if (budget.maxCost() < Double.POSITIVE_INFINITY && !config.prices().areKnown()) {
            throw new StepException(
                    Kind.USER,
                    "teacher " + config.name() + " has no prices, so its cost cannot be limited; set"
                            + " pricePerMillionInput and pricePerMillionOutput, or limit calls or tokens");
        }
        RemoteModel remote = new RemoteModel(config, ApiKey.of(config, environment), pause);
        return new ChatTeacher(config, remote, prompt, recording, budget);
    }

    @Override
    public String name() {
        return config.name();
    }

    @Override
    public String fingerprint() {
        return decoding.fingerprint(prompt);
    }

    /** What this object's own calls cost; answers that were recorded earlier are free. */
    public TeacherUsage paid() {
        return paid.total();
    }

    @Override
    public List<TeacherReply> generate(List<TeacherRequest> requests, TeacherContext context, Progress progress)
            throws StepException, InterruptedException {
        lock.lockInterruptibly();
        try {
            List<Call> calls = Call.of(requests, context, prompt, decoding);
            Map<String, Call> different = new LinkedHashMap<>();
            calls.forEach(call -> different.putIfAbsent(call.digest(), call));
            Batch batch = new Batch(recording, spending, config);
            String stage = "round " + context.round() + ": asking teacher " + config.name();
            progress.update(stage, 0, different.size());
            AtomicLong done = new AtomicLong();
            Crew crew = new Crew(config.name(), config.concurrency());
            Runnable answered = () -> progress.update(stage, done.incrementAndGet(), different.size());
            batch.run(List.copyOf(different.values()), wave -> crew.askAll(wave, this::ask, answered));
            requireAnyAnswer(batch);
            progress.update(stage, different.size(), different.size());
            return replies(calls, batch.outcomes(), context);
        } finally {
            lock.unlock();
        }
    }

    private Outcome ask(Call call) throws StepException, InterruptedException {
        Outcome outcome = remote.ask(call);
        if (outcome instanceof Outcome.Answered answered) {
            paid.add(answered.answer().usage(config.prices()));
            RecordedAnswer kept = recording.keep(RecordedAnswer.of(config.name(), decoding, call, answered.answer()));
            return new Outcome.Answered(kept.answer());
        }
        if (outcome instanceof Outcome.Refused refused) {
            paid.add(new TeacherUsage(refused.calls(), 0, 0, 0));
        }
        return outcome;
    }

    /** A provider that refuses everything from the start is configured wrongly, rather than asked badly. */
    private void requireAnyAnswer(Batch batch) throws StepException {
        Outcome.Refused refusal = null;
        for (Outcome outcome : batch.outcomes().values()) {
            if (outcome instanceof Outcome.Answered) {
                everAnswered = true;
            } else if (outcome instanceof Outcome.Refused refused && refused.calls() > 0) {
                refusal = refused;
            }
        }
        if (refusal != null && !everAnswered) {
            throw new StepException(
                    Kind.USER,
                    "teacher " + config.name() + " answered none of its requests; one was " + refusal.reason()
                            + " with " + refusal.detail() + "; check model, baseUrl and the decoding settings");
        }
    }

    /** Of requests that are alike to the letter the first one bears the cost. */
    private List<TeacherReply> replies(List<Call> calls, Map<String, Outcome> outcomes, TeacherContext context) {
        List<TeacherReply> all = new ArrayList<>();
        Map<String, Call> counted = new LinkedHashMap<>();
        for (Call call : calls) {
            boolean first = counted.putIfAbsent(call.digest(), call) == null;
            Outcome outcome = outcomes.get(call.digest());
            if (outcome instanceof Outcome.Answered answered) {
                TeacherUsage usage = first ? answered.answer().usage(config.prices()) : TeacherUsage.NONE;
                all.add(replies.answered(call, answered.answer(), usage, context));
            } else if (outcome instanceof Outcome.Refused refused) {
                TeacherUsage usage = new TeacherUsage(first ? refused.calls() : 0, 0, 0, 0);
                all.add(replies.refused(call, refused, usage, context));
            } else {
                throw new IllegalStateException("call " + call.digest() + " has no outcome");
            }
        }
        return all;
    }
}

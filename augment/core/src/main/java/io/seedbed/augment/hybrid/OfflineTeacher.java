package io.seedbed.augment.hybrid;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Digest;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Reject;
import io.seedbed.augment.Retriever;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.TeacherUsage;
import io.seedbed.augment.simple.EdaTeacher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * A teacher without a language model: it looks for unlabelled rows near each mistake and takes those that the student
 * and the label descriptions, independently, give the mistake's own label (co-labelling). Retrieval that does not ask
 * for this agreement makes students worse. No pool row is offered twice: neither within a call, nor in a later attempt
 * of the round, nor once it is a parent in the training set.
 *
 * <p>The student runs at most once a call. Thread-safe: calls about the same student wait for each other.
 */
public final class OfflineTeacher implements Teacher {

    /** The teacher's name. */
    public static final String NAME = "offline";

    private final Dataset pool;
    private final Embedder embedder;
    private final Retriever retriever;
    private final EdaTeacher rewriter;
    private final OfflineSettings settings;
    private final Map<TeacherContext.StudentView, RoundMemory> memories =
            Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * A teacher over a pool.
     *
     * @param pool rows without labels; labels that they have are not looked at; empty for none
     * @param embedder asked for mistakes, neighbours, seed rows and descriptions; let it remember its answers
     * @param retriever over that pool
     * @param rewriter makes the rows that the pool lacks, as far as the settings' fallback asks for them
     */
    public OfflineTeacher(
            Dataset pool, Embedder embedder, Retriever retriever, EdaTeacher rewriter, OfflineSettings settings) {
        this.pool = pool;
        this.embedder = embedder;
        this.retriever = retriever;
        this.rewriter = rewriter;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String fingerprint() {
        return new Digest()
                .add(NAME)
                .add(settings.digest())
                .add(pool.digest())
                .add(embedder.name())
                .add(rewriter.fingerprint())
                .value();
    }

    @Override
    public List<TeacherReply> generate(List<TeacherRequest> requests, TeacherContext context, Progress progress)
            throws StepException, InterruptedException {
        if (context.labels().labels().isEmpty()) {
            throw new StepException(
                    StepException.Kind.USER,
                    "the offline teacher needs a task with labels; for free-text answers configure a language model");
        }
        RoundMemory memory = memories.compute(
                context.student(),
                (student, known) -> known != null && known.isAbout(context) ? known : new RoundMemory(context));
        synchronized (memory) {
            return answer(requests, context, memory, progress);
        }
    }

    private List<TeacherReply> answer(
            List<TeacherRequest> requests, TeacherContext context, RoundMemory memory, Progress progress)
            throws StepException, InterruptedException {
        int call = memory.call(requests);
        List<List<Neighbour>> around = neighbours(requests, context, memory, call, progress);
        List<Assignment.Claim> claims = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            String label = requests.get(i).mistake().target().text();
            claims.add(new Assignment.Claim(label, memory.due(requests.get(i)), agreeing(around.get(i), label)));
        }
        List<List<Neighbour>> shares = Assignment.deal(claims, quota(requests, context));
        List<TeacherReply> replies = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            List<String> offered =
                    shares.get(i).stream().map(share -> share.row().id()).toList();
            memory.offer(requests.get(i), call, offered);
            replies.add(reply(requests.get(i), shares.get(i), around.get(i), context.round()));
        }
        return replies;
    }

    /** The usable rows around each mistake with what is believed of them, the nearest first. */
    private List<List<Neighbour>> neighbours(
            List<TeacherRequest> requests, TeacherContext context, RoundMemory memory, int call, Progress progress)
            throws StepException, InterruptedException {
        Set<String> taken = memory.offeredBefore(call);
        requests.forEach(request -> request.alreadyKept().forEach(row -> taken.addAll(UsablePool.poolParents(row))));
        UsablePool usable = new UsablePool(pool, retriever, context.train());
        List<List<Example>> found = new ArrayList<>();
        Map<String, Example> union = new LinkedHashMap<>();
        for (TeacherRequest request : requests) {
            List<Example> rows = pool.isEmpty()
                    ? List.of()
                    : usable.nearest(request.mistake().text(), settings.neighbours());
            rows.forEach(row -> union.putIfAbsent(row.id(), row));
            found.add(rows);
            progress.update("retrieving", found.size(), requests.size());
        }
        Map<String, Prediction> predictions = memory.predict(union.values(), context, progress);
        Neighbourhoods neighbourhoods = Neighbourhoods.of(
                union.values(),
                predictions,
                CoLabeller.of(context.labels(), context.train(), embedder, settings),
                embedder);
        List<List<Neighbour>> result = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            List<Example> free = found.get(i).stream()
                    .filter(row -> !taken.contains(row.id()))
                    .toList();
            result.add(neighbourhoods.around(requests.get(i).mistake(), free));
        }
        return result;
    }

    /** The most rows of one label in a first attempt; later ones only make up for what was lost. */
    private int quota(List<TeacherRequest> requests, TeacherContext context) {
        boolean first = requests.stream().allMatch(request -> request.attempt() == 0);
        int wanted = requests.stream().mapToInt(TeacherRequest::wanted).sum();
        double share = settings.balance() * wanted / context.labels().labels().size();
        return first ? (int) Math.ceil(share) : Integer.MAX_VALUE;
    }

    private List<Neighbour> agreeing(List<Neighbour> around, String label) {
        return around.stream()
                .filter(neighbour -> agrees(neighbour, label))
                .sorted(Comparator.comparingDouble(
                        (Neighbour neighbour) -> -neighbour.merit(label, settings.targeting())))
                .toList();
    }

    private boolean agrees(Neighbour neighbour, String label) {
        return settings.agreement().holds(neighbour.opinion(), label, settings.confidence());
    }

    private TeacherReply reply(TeacherRequest request, List<Neighbour> share, List<Neighbour> around, int round) {
        String label = request.mistake().target().text();
        List<Candidate> candidates = new ArrayList<>();
        share.forEach(neighbour -> candidates.add(OfflineRows.candidate(request, neighbour)));
        int missing = request.wanted() - candidates.size();
        if (missing > 0 && settings.fallback().rewrites(!pool.isEmpty())) {
            candidates.addAll(rewriter.candidates(request, missing));
        }
        List<Reject> rejects = new ArrayList<>();
        if (request.attempt() == 0) {
            around.stream()
                    .filter(neighbour -> !agrees(neighbour, label))
                    .limit(settings.rejects())
                    .forEach(neighbour -> rejects.add(OfflineRows.noAgreement(request, neighbour, round)));
        }
        if (candidates.isEmpty() && rejects.isEmpty()) {
            rejects.add(OfflineRows.nothing(request, round));
        }
        return new TeacherReply(candidates, rejects, TeacherUsage.NONE);
    }
}

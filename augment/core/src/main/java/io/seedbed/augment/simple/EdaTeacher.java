package io.seedbed.augment.simple;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Example;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Reject;
import io.seedbed.augment.Seeds;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.TeacherUsage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A teacher that rewrites the mistake by rule and keeps its target. Variants that equal the mistake or each other are
 * drawn again, a few times; what is then missing stays missing. Thread-safe.
 */
public final class EdaTeacher implements Teacher {

    private static final int DRAWS = 8;

    private final Rewriter rewriter;

    /** A teacher that rewrites with {@link Eda} or {@link Aeda}. */
    public EdaTeacher(Rewriter rewriter) {
        this.rewriter = rewriter;
    }

    @Override
    public String name() {
        return rewriter.method();
    }

    @Override
    public String fingerprint() {
        return rewriter.fingerprint();
    }

    @Override
    public List<TeacherReply> generate(List<TeacherRequest> requests, TeacherContext context, Progress progress) {
        List<TeacherReply> replies = new ArrayList<>(requests.size());
        for (TeacherRequest request : requests) {
            replies.add(answer(request, context.round()));
            progress.update("rewriting", replies.size(), requests.size());
        }
        return replies;
    }

    private TeacherReply answer(TeacherRequest request, int round) {
        List<Candidate> candidates = candidates(request, request.wanted());
        List<Reject> rejects = candidates.isEmpty() ? List.of(nothing(request.mistake(), round)) : List.of();
        return new TeacherReply(candidates, rejects, TeacherUsage.NONE);
    }

    /** Up to {@code wanted} rewritten rows for a request. */
    public List<Candidate> candidates(TeacherRequest request, int wanted) {
        Example mistake = request.mistake();
        String method = rewriter.method();
        long seed = Seeds.derive(request.seed(), mistake.id(), method, Integer.toString(request.attempt()));
        RandomGenerator generator = Seeds.generator(seed, mistake.id());
        Set<Map<String, String>> seen = new LinkedHashSet<>();
        seen.add(mistake.fields());
        seen.add(clean(mistake.fields()));
        request.alreadyKept().forEach(row -> seen.add(row.fields()));
        List<Candidate> candidates = new ArrayList<>(wanted);
        for (int draw = 0; draw < DRAWS && candidates.size() < wanted; draw++) {
            for (Map<String, String> fields : draw(mistake, wanted, generator)) {
                if (candidates.size() < wanted && seen.add(fields)) {
                    candidates.add(new Candidate(
                            fields, mistake.target(), List.of(mistake.id()), method, "", "", seed, List.of()));
                }
            }
        }
        return candidates;
    }

    /** Rewrites every field; the i-th row has the i-th variant of each. */
    private List<Map<String, String>> draw(Example mistake, int wanted, RandomGenerator generator) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            rows.add(new LinkedHashMap<>(mistake.fields()));
        }
        int most = 0;
        for (Map.Entry<String, String> field : mistake.fields().entrySet()) {
            List<String> variants = rewriter.rewrite(field.getValue(), wanted, generator);
            for (int i = 0; i < variants.size(); i++) {
                rows.get(i).put(field.getKey(), variants.get(i));
            }
            most = Math.max(most, variants.size());
        }
        return rows.subList(0, most);
    }

    private static Map<String, String> clean(Map<String, String> fields) {
        Map<String, String> result = new LinkedHashMap<>(fields);
        result.replaceAll((name, text) -> Eda.clean(text));
        return result;
    }

    private Reject nothing(Example mistake, int round) {
        return new Reject(
                mistake.id(),
                mistake.text(),
                mistake.target().text(),
                round,
                rewriter.method(),
                "not-rewritable",
                "no rule changes this text; it needs words that the thesaurus knows, or more than one word",
                Double.NaN);
    }
}

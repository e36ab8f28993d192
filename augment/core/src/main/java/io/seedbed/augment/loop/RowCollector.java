package io.seedbed.augment.loop;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Reject;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherUsage;
import io.seedbed.augment.filter.FilterChain;
import io.seedbed.augment.filter.FilterResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes a round's rows in until each mistake, or the budget, has as many as are wanted. Not thread-safe. */
final class RowCollector {

    private final FilterChain chain;
    private final int perExample;
    private final int budget;
    private final int round;
    private final Map<String, List<Example>> byMistake = new HashMap<>();
    private final List<Example> rows = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private TeacherUsage usage = TeacherUsage.NONE;

    RowCollector(FilterChain chain, int round, int perExample, int budget) {
        this.chain = chain;
        this.round = round;
        this.perExample = perExample;
        this.budget = budget;
    }

    /** Rows taken for a mistake so far. */
    List<Example> rowsOf(Mistake mistake) {
        return byMistake.computeIfAbsent(mistake.exampleId(), id -> new ArrayList<>());
    }

    /** The mistakes that rows are still wanted for, no more of them than the budget has rows left. */
    List<Mistake> unmet(List<Mistake> mistakes) {
        return mistakes.stream()
                .filter(mistake -> rowsOf(mistake).size() < perExample)
                .limit(budget - (long) rows.size())
                .toList();
    }

    int size() {
        return rows.size();
    }

    /** Judges the candidates of a reply; what is no longer wanted becomes a reject. */
    void take(Mistake mistake, TeacherReply reply) {
        usage = usage.plus(reply.usage());
        rejects.addAll(reply.rejects());
        List<Example> mine = rowsOf(mistake);
        for (Candidate candidate : reply.candidates()) {
            if (mine.size() >= perExample || rows.size() >= budget) {
                rejects.add(surplus(candidate));
            } else {
                FilterResult result = chain.apply(List.of(candidate));
                mine.addAll(result.kept());
                rows.addAll(result.kept());
                rejects.addAll(result.rejects());
            }
        }
    }

    AugmentedRows result() {
        return new AugmentedRows(Dataset.of(rows), rejects, usage);
    }

    private Reject surplus(Candidate candidate) {
        return new Reject(
                candidate.parents().get(0),
                candidate.text(),
                candidate.target().text(),
                round,
                candidate.method(),
                "surplus",
                "the row's mistake, or the budget, already had as many rows as were wanted",
                Double.NaN);
    }
}

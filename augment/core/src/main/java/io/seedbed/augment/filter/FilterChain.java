package io.seedbed.augment.filter;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Reject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Runs candidates through filters in order; the first filter that drops a candidate ends its way. Rows that pass are
 * told to every filter at once, so that the next candidate is compared with them. The same candidates in the same order
 * give the same rows. Not thread-safe; one chain serves one round.
 */
public final class FilterChain {

    private final List<RowFilter> filters;
    private final int round;
    private final String teacher;
    private int taken;

    /**
     * A chain for one round.
     *
     * @param filters in the order in which they judge: cheap ones first
     * @param round the round that the rows are made in, from 1
     * @param teacher the teacher's name for the provenance; empty where none took part
     */
    public FilterChain(List<RowFilter> filters, int round, String teacher) {
        this.filters = List.copyOf(filters);
        this.round = round;
        this.teacher = Objects.requireNonNull(teacher, "teacher");
    }

    /**
     * Judges candidates. The chain goes on from where the last call left it. Rows taken get the ids {@code r1-00001},
     * {@code r1-00002} and so on with the number of the round.
     */
    public FilterResult apply(List<Candidate> candidates) {
        List<Example> kept = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<FilterScore> passed = new ArrayList<>(candidate.scores());
            Optional<Verdict.Dropped> dropped = judge(candidate, passed);
            if (dropped.isPresent()) {
                rejects.add(reject(candidate, dropped.get()));
            } else {
                String id = String.format(Locale.ROOT, "r%d-%05d", round, taken + 1);
                kept.add(take(candidate.toExample(id, round, teacher, passed)));
            }
        }
        return new FilterResult(kept, rejects);
    }

    /**
     * Judges rows that exist already, for instance to clean a data set. Rows keep their ids and their provenance, with
     * the filters that they passed added to it.
     */
    public FilterResult screen(Dataset rows) {
        List<Example> kept = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        for (Example row : rows.examples()) {
            Provenance origin = row.provenance();
            List<FilterScore> passed = new ArrayList<>(origin.filters());
            Candidate candidate = asCandidate(row);
            Optional<Verdict.Dropped> dropped = judge(candidate, passed);
            if (dropped.isPresent()) {
                rejects.add(reject(candidate, dropped.get()));
            } else {
                kept.add(take(row.withProvenance(withFilters(origin, passed))));
            }
        }
        return new FilterResult(kept, rejects);
    }

    private Optional<Verdict.Dropped> judge(Candidate candidate, List<FilterScore> passed) {
        for (RowFilter filter : filters) {
            Verdict verdict = filter.judge(candidate);
            if (verdict instanceof Verdict.Dropped dropped) {
                return Optional.of(dropped);
            }
            if (verdict instanceof Verdict.Kept keptBy) {
                passed.add(keptBy.score());
            }
        }
        return Optional.empty();
    }

    private Example take(Example row) {
        taken++;
        filters.forEach(filter -> filter.taken(row));
        return row;
    }

    private Reject reject(Candidate candidate, Verdict.Dropped dropped) {
        return new Reject(
                candidate.parents().get(0),
                candidate.text(),
                candidate.target().text(),
                round,
                candidate.method(),
                dropped.reason(),
                dropped.detail(),
                dropped.score());
    }

    private static Candidate asCandidate(Example row) {
        Provenance origin = row.provenance();
        List<String> parents = origin.isGenerated() ? origin.parents() : List.of(row.id());
        return new Candidate(
                row.fields(),
                row.target(),
                parents,
                origin.method(),
                origin.model(),
                origin.promptDigest(),
                origin.seed(),
                List.of());
    }

    private static Provenance withFilters(Provenance origin, List<FilterScore> passed) {
        return new Provenance(
                origin.origin(),
                origin.parents(),
                origin.round(),
                origin.method(),
                origin.teacher(),
                origin.model(),
                origin.promptDigest(),
                origin.seed(),
                passed);
    }
}

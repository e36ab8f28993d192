package io.seedbed.gateway.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Reject;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.augment.loop.Mistake;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.kit.database.Database;
import io.seedbed.llm2llm.PreparedJob;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A run's rows, read from the store that its steps wrote them to. Thread-safe. */
public final class RunArtifacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;
    private final ArtifactStore store;

    /**
     * Reads runs' rows.
     *
     * @param database the gateway's schema
     */
    public RunArtifacts(Database database, ArtifactStore store) {
        this.database = database;
        this.store = store;
    }

    /**
     * A round's new rows and rejects beside the mistakes that they came from.
     *
     * @param round from 1
     * @param offset mistakes to pass over
     * @param limit mistakes to give at most
     * @return empty where the run has no such round yet
     * @throws StepException if the store failed
     */
    public Optional<RoundRows> rows(String runId, int round, int offset, int limit) throws SQLException, StepException {
        RunRefs refs = RunRefs.read(database, runId);
        LoopEvent.Augmented growth = refs.growth().get(round);
        Optional<ArtifactRef> cause = refs.mistakesFor(round);
        if (growth == null || cause.isEmpty()) {
            return Optional.empty();
        }
        Dataset train = store.get(growth.train());
        List<Mistake> mistakes = list(cause.get(), Mistake.class);
        List<Reject> rejects = list(growth.rejects(), Reject.class);
        Map<String, List<RowView>> made = train.generatedRows().examples().stream()
                .filter(row -> row.provenance().round() == round)
                .collect(Collectors.groupingBy(
                        row -> row.provenance().parents().get(0),
                        Collectors.mapping(RowView::of, Collectors.toList())));
        Map<String, List<RejectView>> dropped = rejects.stream()
                .collect(
                        Collectors.groupingBy(Reject::parent, Collectors.mapping(RejectView::of, Collectors.toList())));
        List<MistakeView> groups = mistakes.stream()
                .skip(offset)
                .limit(limit)
                .flatMap(mistake -> train.find(mistake.exampleId()).stream()
                        .map(seed -> new MistakeView(
                                RowView.of(seed),
                                mistake.predicted(),
                                mistake.margin(),
                                made.getOrDefault(seed.id(), List.of()),
                                dropped.getOrDefault(seed.id(), List.of()))))
                .toList();
        return Optional.of(new RoundRows(round, mistakes.size(), growth.kept(), rejects.size(), offset, groups));
    }

    /**
     * Where a row of the training set comes from.
     *
     * @return empty where the run has no such row
     * @throws StepException if the store failed
     */
    public Optional<LineageView> lineage(String runId, String rowId) throws SQLException, StepException {
        RunRefs refs = RunRefs.read(database, runId);
        if (refs.train().isEmpty()) {
            return Optional.empty();
        }
        Dataset train = store.get(refs.train().get());
        Optional<Example> found = train.find(rowId);
        return found.isEmpty() ? Optional.empty() : Optional.of(lineage(refs, train, found.get()));
    }

    private LineageView lineage(RunRefs refs, Dataset train, Example row) throws SQLException, StepException {
        List<String> parents = row.provenance().parents();
        if (parents.isEmpty()) {
            return new LineageView(RowView.of(row), null, "", 0, List.of());
        }
        Example seed = train.get(parents.get(0));
        Optional<Mistake> mistake = mistake(refs, row.provenance().round(), seed.id());
        return new LineageView(
                RowView.of(row),
                RowView.of(seed),
                mistake.map(Mistake::predicted).orElse(""),
                mistake.map(Mistake::margin).orElse(0.0),
                companions(refs, train, parents.subList(1, parents.size())));
    }

    private Optional<Mistake> mistake(RunRefs refs, int round, String seedId) throws StepException {
        Optional<ArtifactRef> cause = refs.mistakesFor(round);
        if (cause.isEmpty()) {
            return Optional.empty();
        }
        return list(cause.get(), Mistake.class).stream()
                .filter(mistake -> mistake.exampleId().equals(seedId))
                .findFirst();
    }

    /** Rows of the training set, or of the pool, which is only read where one is missing. */
    private List<RowView> companions(RunRefs refs, Dataset train, List<String> ids) throws StepException {
        ArtifactRef job = refs.job();
        boolean all = ids.stream().allMatch(id -> train.find(id).isPresent());
        Dataset pool = all || job == null
                ? Dataset.empty()
                : store.get(PreparedJob.get(store, job).pool());
        List<RowView> rows = new ArrayList<>();
        for (String id : ids) {
            train.find(id).or(() -> pool.find(id)).map(RowView::of).ifPresent(rows::add);
        }
        return rows;
    }

    private <T> List<T> list(ArtifactRef ref, Class<T> type) throws StepException {
        try {
            return JSON.readValue(
                    store.getDocument(ref), JSON.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException e) {
            throw new StepException(
                    StepException.Kind.INTERNAL,
                    "artifact " + ref.digest() + " holds no " + ref.kind() + ": " + e.getOriginalMessage(),
                    e);
        }
    }
}

package io.seedbed.gateway.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.contracts.Ref;
import io.seedbed.kit.database.Database;
import io.seedbed.llm2llm.LoopJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run's artifacts are called, as far as it has come.
 *
 * @param job the prepared job; null before it is prepared
 * @param seed the seed set; null before
 * @param mistakes what each round's students got wrong, by round from 0
 * @param growth what each round added, by round from 1
 */
record RunRefs(
        @Nullable ArtifactRef job,
        @Nullable ArtifactRef seed,
        TreeMap<Integer, ArtifactRef> mistakes,
        TreeMap<Integer, LoopEvent.Augmented> growth) {

    static RunRefs read(Database database, String runId) throws SQLException {
        TreeMap<Integer, ArtifactRef> mistakes = new TreeMap<>();
        TreeMap<Integer, LoopEvent.Augmented> growth = new TreeMap<>();
        ArtifactRef seed = null;
        try (Connection connection = database.source().getConnection()) {
            for (LoopEvent event : events(connection, database, runId)) {
                if (event instanceof LoopEvent.Submitted submitted) {
                    seed = submitted.train();
                } else if (event instanceof LoopEvent.Evaluated evaluated) {
                    mistakes.put(evaluated.round(), evaluated.mistakes());
                } else if (event instanceof LoopEvent.Augmented augmented) {
                    growth.put(augmented.round(), augmented);
                }
            }
            return new RunRefs(job(connection, database, runId), seed, mistakes, growth);
        }
    }

    /** The training set of the last round; empty before the job is prepared. */
    Optional<ArtifactRef> train() {
        Map.Entry<Integer, LoopEvent.Augmented> last = growth.lastEntry();
        return last == null
                ? Optional.ofNullable(seed)
                : Optional.of(last.getValue().train());
    }

    /** The mistakes that a round's rows were made for: those of the last measurement before it. */
    Optional<ArtifactRef> mistakesFor(int round) {
        return Optional.ofNullable(mistakes.lowerEntry(round)).map(Map.Entry::getValue);
    }

    private static List<LoopEvent> events(Connection connection, Database database, String runId) throws SQLException {
        List<LoopEvent> events = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                database.sql("select event from $run_event where run_id = ? and not undone order by seq"))) {
            select.setString(1, runId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(LoopJson.readEvent(rows.getString(1)));
                }
            }
            return events;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the table holds what is no event: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable ArtifactRef job(Connection connection, Database database, String runId)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(database.sql("select job_ref from $run where run_id = ?"))) {
            select.setString(1, runId);
            try (ResultSet row = select.executeQuery()) {
                String json = row.next() ? row.getString(1) : null;
                if (json == null) {
                    return null;
                }
                Ref ref = RunRows.ref(json);
                return new ArtifactRef(ref.kind(), ref.digest(), ref.rows());
            }
        }
    }
}

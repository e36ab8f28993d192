package io.seedbed.gateway.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherUsage;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.dataset.folder.CardData;
import io.seedbed.dataset.folder.DatasetFolder;
import io.seedbed.dataset.folder.FolderContents;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.llm2llm.LoopJson;
import io.seedbed.runtime.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;

/** What the sample's runs left in the store, and what nobody could understand. */
final class SampleResults {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Sample sample;
    private final Stores stores;

    SampleResults(Sample sample, Stores stores) {
        this.sample = sample;
        this.stores = stores;
    }

    void write(Path folder) throws SQLException, StepException, IOException {
        artifacts();
        publish(folder);
        deadLetters();
    }

    private void artifacts() throws StepException, SQLException {
        ArtifactStore store = stores.artifacts();
        ArtifactRef train = store.put(Rows.seed());
        ArtifactRef grown = store.put(Rows.grown());
        ArtifactRef mistakes = list(store, "mistakes", Rows.mistakes());
        ArtifactRef rejects = list(store, "rejects", Rows.rejects());
        List<LoopEvent> events = List.of(
                new LoopEvent.Submitted(train),
                new LoopEvent.Evaluated(0, 0.808, 0.91, mistakes),
                new LoopEvent.Augmented(1, grown, 33, rejects, TeacherUsage.NONE));
        for (int i = 0; i < events.size(); i++) {
            sample.update(
                    "insert into $run_event (run_id, seq, event) values (?, ?::int, ?::jsonb)",
                    Sample.FINISHED,
                    String.valueOf(i + 1),
                    LoopJson.event(events.get(i)));
        }
    }

    private void publish(Path folder) throws StepException, IOException {
        Path out = folder.resolve("published");
        new DatasetFolder()
                .write(
                        out,
                        new FolderContents(
                                Rows.grown(),
                                Dataset.empty(),
                                Rows.rejects(),
                                new CardData(
                                        "seed.jsonl, grown by Seedbed",
                                        CardData.UNKNOWN_LICENSE,
                                        "llm2llm",
                                        "offline",
                                        "minilm-l6",
                                        List.of(new CardData.Round(1, 44, 55, 33, 0.819)),
                                        new TreeMap<>())));
        Files.writeString(out.resolve("report.html"), "<!DOCTYPE html><title>Report</title><h1>Report</h1>");
        Files.writeString(out.resolve("report.json"), "{}");
        stores.published().publish(Sample.FINISHED, out);
    }

    private void deadLetters() throws SQLException {
        sample.update(
                "insert into $dead_letter values (0, 0, 'seedbed.jobs/0/17', 'my-job-3', '/rounds', '/rounds must be an"
                        + " integer and is \"five\"', convert_to(?, 'UTF8'), now() - interval '3 minutes')",
                "{\"train\":\"seed.jsonl\",\"test\":\"test.jsonl\",\"rounds\":\"five\",\"name\":\"<script>1</script>\"}");
        sample.update(
                "insert into $dead_letter values (0, 1, 'seedbed.jobs/0/18', '', '', 'the event has no ce_type; give"
                        + " io.seedbed.job.submitted.v1', convert_to(?, 'UTF8'), now() - interval '2 hours')",
                "hello" + " again".repeat(2000));
    }

    private static ArtifactRef list(ArtifactStore store, String kind, List<?> rows) throws StepException {
        try {
            ArtifactRef ref = store.putDocument(kind, JSON.writeValueAsString(rows));
            return new ArtifactRef(kind, ref.digest(), rows.size());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

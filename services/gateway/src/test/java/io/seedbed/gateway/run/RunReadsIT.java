package io.seedbed.gateway.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.StepProgressed;
import io.seedbed.contracts.StepStarted;
import io.seedbed.contracts.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is to be read of runs and of dead letters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunReadsIT {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final TwoGateways platform;

    RunReadsIT() throws InterruptedException {
        platform = TwoGateways.start();
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void roundsSayWhatEachOfThemGave() throws Exception {
        String runId = platform.submit(1);

        platform.finish(runId);

        List<RoundView> rounds = platform.queries.rounds(runId);
        assertThat(rounds).extracting(RoundView::round).containsExactly(0, 1);
        assertThat(rounds.get(0).accuracies()).containsExactly(0.5, 0.5);
        assertThat(rounds.get(0).kept()).isZero();
        assertThat(rounds.get(0).seconds()).isEqualTo(3.0);
        assertThat(rounds.get(1))
                .isEqualTo(new RoundView(
                        1, 3, List.of(0.6, 0.6), 0.6, 0.75, null, 1, 1, Map.of("rouge-l", 1), 2, 300, 40, 0.5, 4.5));
    }

    @Test
    void rowsStandBesideTheMistakesThatTheyCameFrom() throws Exception {
        String runId = platform.submit(2);

        platform.finish(runId);

        RoundRows rows = platform.artifacts.rows(runId, 2, 0, 10).orElseThrow();
        MistakeView mistake = rows.groups().get(0);
        assertThat(mistake.seed().text()).isEqualTo("play some jazz");
        assertThat(mistake.seed().origin()).isEqualTo("train.csv:2");
        assertThat(mistake.predicted()).isEqualTo("weather");
        assertThat(mistake.rows()).extracting(RowView::id).containsExactly("g2");
        assertThat(mistake.rejects()).extracting(RejectView::reason).containsExactly("rouge-l");
        assertThat(platform.artifacts.rows(runId, 2, 1, 10).orElseThrow().groups())
                .isEmpty();
        assertThat(platform.artifacts.rows(runId, 3, 0, 10)).isEmpty();
    }

    @Test
    void aRowLeadsBackToItsSeed() throws Exception {
        String runId = platform.submit(1);

        platform.finish(runId);

        LineageView lineage = platform.artifacts.lineage(runId, "g1").orElseThrow();
        assertThat(lineage.row().filters())
                .containsExactly(new RowView.Passed("rouge-l", 0.4), new RowView.Passed("length", 1));
        assertThat(lineage.seed()).isNotNull();
        assertThat(lineage.seed().id()).isEqualTo("s1");
        assertThat(lineage.predicted()).isEqualTo("weather");
        assertThat(lineage.companions()).extracting(RowView::id).containsExactly("s2");
        assertThat(platform.artifacts.lineage(runId, "s1").orElseThrow().seed()).isNull();
        assertThat(platform.artifacts.lineage(runId, "g9")).isEmpty();
    }

    @Test
    void progressIsSeen() throws Exception {
        String runId = platform.submit(0);
        RunView.Progress prepare = platform.await(runId, "prepare", 0);
        platform.workers.send(runId, "started", new StepStarted(runId, prepare.stepId(), "worker-7", 2));
        TwoGateways.until(() -> platform.open(runId).state().equals("running"));

        platform.workers.send(Events.write(
                Topics.PROGRESS,
                runId,
                new Event(
                        "p1", "seedbed/test", NOW, "", new StepProgressed(runId, prepare.stepId(), "reading", 3, 9))));

        TwoGateways.until(() -> platform.open(runId).done() == 3);
        assertThat(platform.run(runId).progress())
                .isEqualTo(new RunView.Progress(
                        prepare.stepId(), "prepare", 0, "running", "worker-7", 2, "reading", 3, 9));
        platform.gateways.get(0).cancel(runId);
    }

    @Test
    void whatNobodyUnderstandsIsADeadLetterWithAReason() throws Exception {
        String mark = UUID.randomUUID().toString();
        platform.raw(mark + "-text", "hello");
        platform.raw(
                mark + "-schema",
                TwoGateways.event("io.seedbed.job.submitted.v1", "{\"job\":{\"train\":\"a.csv\",\"rounds\":-1}}"));
        platform.raw(mark + "-version", TwoGateways.event("io.seedbed.job.submitted.v9", "{}"));
        platform.raw(mark + "-large", "x".repeat(1_000_000));
        platform.raw(
                mark + "-outside",
                TwoGateways.event(
                        "io.seedbed.job.submitted.v1", "{\"job\":{\"train\":\"../../etc/passwd\",\"test\":\"t\"}}"));

        TwoGateways.until(() -> platform.letters(mark).size() == 5);

        assertThat(platform.letter(mark + "-text").reason()).contains("no JSON");
        assertThat(platform.letter(mark + "-schema").field()).isEqualTo("/data/job/rounds");
        assertThat(platform.letter(mark + "-schema").reason()).contains("/data/job/test");
        assertThat(platform.letter(mark + "-version").field()).isEqualTo("/type");
        assertThat(platform.letter(mark + "-version").reason()).contains("io.seedbed.job.submitted.v1");
        assertThat(platform.letter(mark + "-large").reason()).contains("1000000 bytes");
        assertThat(platform.letter(mark + "-large").bytes()).isEqualTo(64 * 1024);
        assertThat(platform.letter(mark + "-large").value()).hasSize(4096);
        assertThat(platform.letter(mark + "-outside").reason()).contains("outside the folders");
        assertThat(platform.letter(mark + "-outside").origin()).startsWith("seedbed.jobs/");
        String after = platform.submit(0);
        platform.finish(after);
    }

    @Test
    void resultsOfRunsThatAreNotThereAreDeadLetters() throws Exception {
        String runId = "r-" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);

        platform.workers.complete(runId, runId + "/prepare", "prepare", 0);

        TwoGateways.until(() -> platform.letters(runId).size() == 1);
        assertThat(platform.letter(runId).reason()).isEqualTo("there is no run " + runId);
    }
}

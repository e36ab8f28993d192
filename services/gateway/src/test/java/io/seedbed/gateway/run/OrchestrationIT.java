package io.seedbed.gateway.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.JobCompleted;
import io.seedbed.contracts.JobSubmitted;
import io.seedbed.contracts.RunChanged;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepStarted;
import io.seedbed.contracts.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whole runs with two gateways on one schema; the test plays the workers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrchestrationIT {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final TwoGateways platform;

    OrchestrationIT() throws InterruptedException {
        platform = TwoGateways.start();
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void aRunGoesFromItsSubmissionToItsResult() throws Exception {
        String runId = platform.submit(1);

        platform.finish(runId);

        RunView run = platform.run(runId);
        assertThat(run.state()).isEqualTo("finished");
        assertThat(run.warnings()).containsExactly("two rows say the same");
        assertThat(run.endedAt()).isNotNull();
        assertThat(run.progress()).isNull();
        assertThat(run.result()).isNotNull();
        assertThat(run.result().gain()).isEqualTo(0.1);
        assertThat(platform.queries.steps(runId))
                .extracting(StepView::kind, StepView::round, StepView::state)
                .containsExactly(
                        tuple("prepare", 0, "done"),
                        tuple("finetune", 0, "done"),
                        tuple("evaluate", 0, "done"),
                        tuple("augment", 1, "done"),
                        tuple("finetune", 1, "done"),
                        tuple("evaluate", 1, "done"),
                        tuple("publish", 2, "done"));
        assertThat(platform.queries.datasets(10)).extracting(DatasetView::runId).contains(runId);
    }

    @Test
    void aRunHasNoResultWhileItsPublicationAsksForPredictions() throws Exception {
        String runId = platform.submit(0);
        for (String kind : List.of("prepare", "finetune", "evaluate")) {
            platform.workers.complete(runId, platform.await(runId, kind, 0).stepId(), kind, 0);
        }
        RunView.Progress publish = platform.await(runId, "publish", 1);

        platform.workers.send(
                runId, "asked", platform.workers.asked(runId, publish.stepId(), StepKind.PUBLISH, publish.round()));
        platform.await(runId, "predict", 1);

        assertThat(platform.run(runId).result()).isNull();
        platform.gateways.get(0).cancel(runId);
    }

    @Test
    void theSameResultTwiceOrLateChangesNothing() throws Exception {
        String runId = platform.submit(1);
        RunView.Progress prepare = platform.await(runId, "prepare", 0);
        platform.workers.complete(runId, prepare.stepId(), "prepare", 0);
        RunView.Progress finetune = platform.await(runId, "finetune", 0);
        platform.workers.complete(runId, finetune.stepId(), "finetune", 0);
        RunView.Progress evaluate = platform.await(runId, "evaluate", 0);

        platform.workers.complete(runId, prepare.stepId(), "prepare", 0);
        platform.workers.send(runId, "again", platform.workers.completed(runId, finetune.stepId(), "finetune", 0));
        platform.workers.send(runId, "late", new StepStarted(runId, finetune.stepId(), "w", 9));
        platform.workers.send(
                runId,
                "too late",
                new StepFailed(runId, finetune.stepId(), StepKind.FINETUNE, StepFailed.Failure.USER, "no", ""));
        platform.workers.complete(runId, evaluate.stepId(), "evaluate", 0);
        platform.finish(runId);

        assertThat(platform.queries.steps(runId)).hasSize(7);
        assertThat(platform.queries.steps(runId)).extracting(StepView::worker).doesNotContain("w");
    }

    @Test
    void resultsThatComeBeforeTheirStepBeganAreTaken() throws Exception {
        String runId = platform.submit(0);
        RunView.Progress prepare = platform.await(runId, "prepare", 0);
        platform.workers.complete(runId, prepare.stepId(), "prepare", 0);
        platform.workers.send(runId, "started after", new StepStarted(runId, prepare.stepId(), "w", 1));

        platform.finish(runId);

        assertThat(platform.queries.steps(runId).get(0).state()).isEqualTo("done");
    }

    @Test
    void aFailureEndsARunUntilItIsRetried() throws Exception {
        String runId = platform.submit(0);
        platform.workers.complete(runId, platform.await(runId, "prepare", 0).stepId(), "prepare", 0);
        RunView.Progress finetune = platform.await(runId, "finetune", 0);
        platform.workers.send(
                runId,
                "f1",
                new StepFailed(
                        runId,
                        finetune.stepId(),
                        StepKind.FINETUNE,
                        StepFailed.Failure.RESOURCES,
                        "no memory",
                        "last line"));
        TwoGateways.until(() -> platform.run(runId).state().equals("failed"));
        assertThat(platform.run(runId).failure()).isEqualTo("resources");
        assertThat(platform.run(runId).message()).isEqualTo("no memory");
        assertThat(platform.queries.steps(runId).get(1).log()).isEqualTo("last line");

        platform.gateways.get(1).retry(runId);

        assertThat(platform.run(runId).state()).isEqualTo("finetuning");
        assertThat(platform.run(runId).message()).isEmpty();
        assertThat(platform.await(runId, "finetune", 0).stepId()).isNotEqualTo(finetune.stepId());
        platform.finish(runId);
        assertThat(platform.run(runId).retries()).isEqualTo(1);
    }

    @Test
    void aRunThatFailedInPreparationIsPreparedAgain() throws Exception {
        String runId = platform.submit(0);
        for (int i = 0; i < 2; i++) {
            String stepId = platform.await(runId, "prepare", 0).stepId();
            platform.workers.send(
                    runId,
                    "f" + i,
                    new StepFailed(
                            runId,
                            stepId,
                            StepKind.PREPARE,
                            StepFailed.Failure.USER,
                            "train.csv line 2 has no label",
                            ""));
            TwoGateways.until(() -> platform.run(runId).state().equals("failed"));
            platform.gateways.get(0).retry(runId);
        }

        platform.finish(runId);

        assertThat(platform.run(runId).retries()).isEqualTo(2);
    }

    @Test
    void aCancelledRunIsOverForEverybody() throws Exception {
        String runId = platform.submit(0);
        RunView.Progress prepare = platform.await(runId, "prepare", 0);

        platform.gateways.get(0).cancel(runId);

        assertThat(platform.run(runId).state()).isEqualTo("cancelled");
        assertThat(platform.queries.steps(runId).get(0).state()).isEqualTo("cancelled");
        platform.workers.complete(runId, prepare.stepId(), "prepare", 0);
        assertThat(platform.events(runId, Topics.STEPS_AUGMENT, 3))
                .extracting(event -> event.data().getClass().getSimpleName())
                .containsExactly("StepRequested", "StepCancelled", "RunEnded");
        assertThatThrownBy(() -> platform.gateways.get(1).cancel(runId))
                .isInstanceOf(BadEventException.class)
                .hasMessage("run " + runId + " is cancelled; there is nothing to cancel");
        assertThatThrownBy(() -> platform.gateways.get(1).retry(runId)).isInstanceOf(BadEventException.class);
        assertThat(platform.run(runId).state()).isEqualTo("cancelled");
    }

    @Test
    void theWorldIsToldWhatHappens() throws Exception {
        String runId = platform.submit(0);

        platform.finish(runId);

        List<Event> told = platform.events(runId, Topics.RUNS, 6);
        assertThat(told)
                .filteredOn(event -> event.data() instanceof RunChanged)
                .extracting(event -> ((RunChanged) event.data()).state())
                .containsExactly("preparing", "finetuning", "evaluating", "publishing", "finished");
        assertThat(told.get(5).data()).isInstanceOf(JobCompleted.class);
        assertThat(told).extracting(Event::id).doesNotHaveDuplicates();
        String trace = platform.run(runId).trace().substring(0, 35);
        assertThat(told).allMatch(event -> event.trace().startsWith(trace));
    }

    @Test
    void theSameSubmissionOverKafkaIsOneRun() throws Exception {
        String id = UUID.randomUUID().toString();
        Event event = new Event(id, "/my/program", NOW, "", new JobSubmitted(TwoGateways.job("kafka " + id, 0)));
        for (int i = 0; i < 3; i++) {
            platform.workers.send(Events.write(Topics.JOBS, "k", event));
        }

        TwoGateways.until(() ->
                !platform.queries.runs(new RunFilter("", id, "", 10)).runs().isEmpty());

        RunView run =
                platform.queries.runs(new RunFilter("", id, "", 10)).runs().get(0);
        assertThat(run.via()).isEqualTo("kafka");
        platform.workers.complete(run.runId(), platform.open(run.runId()).stepId(), "prepare", 0);
        platform.await(run.runId(), "finetune", 0);
        assertThat(platform.queries.runs(new RunFilter("", id, "", 10)).runs()).hasSize(1);
    }

    @Test
    void manyRunsAtOnceAllEndWell() throws Exception {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            runs.add(platform.submit(1));
        }
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (String runId : runs) {
                all.add(pool.submit(() -> {
                    platform.finish(runId);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }

        for (String runId : runs) {
            assertThat(platform.run(runId).state()).isEqualTo("finished");
            assertThat(platform.queries.steps(runId)).hasSize(7);
        }
    }
}

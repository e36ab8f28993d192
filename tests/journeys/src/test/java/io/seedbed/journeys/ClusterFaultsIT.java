package io.seedbed.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.contracts.Digests;
import io.seedbed.contracts.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A run on a cluster of processes ends as it would have undisturbed, whatever befalls one of them. */
class ClusterFaultsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final int ROUNDS = 1;
    private static final int POOL = 120;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static SmallDisk disk;
    private static Cluster cluster;
    private static String undisturbed;
    private static int runs;

    @BeforeAll
    static void start() throws Exception {
        Data.quickDemo(folder, POOL);
        undisturbed = JSON.readTree(Cli.run(folder, Jobs.commandLine(ROUNDS, 5, "undisturbed"))
                        .lastLine())
                .path("digest")
                .asText();
        disk = new SmallDisk(folder.resolve("disk"), "48m");
        cluster = Cluster.whole(folder, disk.folder());
        StepHold.prepare(cluster);
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
        disk.close();
    }

    @AfterEach
    void nothingIsDoubledAndNothingIsStuck() throws Exception {
        assertThat(cluster.rest().get("/api/runs").path("runs")).hasSize(runs);
        assertThat(cluster.rest().get("/api/dead-letters").findValuesAsText("reason"))
                .isEmpty();
        assertThat(Records.ids(cluster.bootstrap(), Topics.STEP_RESULTS, "io.seedbed.step.completed.v1").stream()
                        .distinct()
                        .map(id -> id.substring(0, id.lastIndexOf('/', id.lastIndexOf('/') - 1))))
                .as("each step is done once")
                .doesNotHaveDuplicates();
    }

    @Test
    void theWorkerOfEveryKindOfStepMayBeKilledAtIt() throws Exception {
        List<StepHold> holds = new ArrayList<>();
        for (Map.Entry<String, String> step : List.of(
                Map.entry("prepare", "augment"),
                Map.entry("finetune", "finetune"),
                Map.entry("evaluate", "evaluate"),
                Map.entry("predict", "finetune"),
                Map.entry("augment", "augment"),
                Map.entry("publish", "augment"))) {
            holds.add(StepHold.on(cluster, step.getValue(), step.getKey()));
        }
        String runId;
        try {
            runId = submit();
            while (!holds.isEmpty()) {
                StepHold hold = StepHold.firstAtWork(holds, runId);
                cluster.killAndRestart(hold.awaitOwner(runId));
                hold.close();
                holds.remove(hold);
            }
        } finally {
            for (StepHold hold : holds) {
                hold.close();
            }
        }

        assertUndisturbed(runId);
    }

    @Test
    void theRenderWorkerMayBeKilledAtAShardAndWhileItPutsTheDataSetTogether() throws Exception {
        String direct = JSON.readTree(
                        Cli.run(folder, Jobs.renderCommandLine(5, "images")).lastLine())
                .path("digest")
                .asText();
        String runId;
        try (StepHold end = StepHold.on(cluster, "render", "assemble")) {
            try (StepHold work = StepHold.on(cluster, "render", "render")) {
                runId = cluster.rest().submit(Jobs.render(5));
                runs++;
                work.awaitOwner(runId);
                cluster.killAndRestart("render-1");
            }
            end.awaitOwner(runId);
            cluster.killAndRestart("render-1");
        }

        assertEnd(runId, direct);
        assertThat(cluster.rest().get("/api/runs/" + runId + "/steps")).hasSize(5);
    }

    @Test
    void aWorkerMayBeKilledWithItsResultInItsHand() throws Exception {
        String runId;
        try (StepHold hold = StepHold.on(cluster, "augment", "augment")) {
            runId = submit();
            hold.awaitEnd();
            cluster.killAndRestart(hold.awaitOwner(runId));
        }

        assertUndisturbed(runId);
    }

    @Test
    void theGatewayMayBeKilledInAStepAndWhileItWritesItsEndDown() throws Exception {
        String runId;
        try (StepHold end = StepHold.on(cluster, "gateway", "augment")) {
            try (StepHold work = StepHold.on(cluster, "finetune", "finetune")) {
                runId = submit();
                work.awaitOwner(runId);
                cluster.killAndRestart("gateway-1");
            }
            end.awaitEnd();
            cluster.killAndRestart("gateway-1");
        }

        assertUndisturbed(runId);
    }

    @Test
    void whatAHangingWorkerDoesIsTakenOverAndItsLateReportIsNotTaken() throws Exception {
        cluster.start("augment", 2);
        cluster.awaitReadiness("augment-2");
        for (boolean isAtTheEnd : new boolean[] {false, true}) {
            String runId;
            JarProcess hanging;
            try (StepHold hold = StepHold.on(cluster, "augment", "augment")) {
                runId = submit();
                if (isAtTheEnd) {
                    // It hangs within its transaction, whose rows the database must take from it.
                    hold.awaitEnd();
                }
                hanging = cluster.replica(hold.awaitOwner(runId));
                hanging.hang();
            }

            assertUndisturbed(runId);
            hanging.goOn();
            awaitLog(hanging, "was no longer ours");
        }
        cluster.stop("augment-2");
    }

    @Test
    void twoGatewaysAtOnceDriveTheSameRunsAndEitherMayGo() throws Exception {
        cluster.start("gateway", 2);
        cluster.awaitReadiness("gateway-2");
        String first = submit();
        String second = cluster.rest("gateway-2").submit(Jobs.quick(ROUNDS, 5));
        runs++;
        byte[] event = Jobs.event("five", Jobs.quick(ROUNDS, 5)).toString().getBytes(UTF_8);
        for (int i = 0; i < 5; i++) {
            Records.publish(cluster.bootstrap(), Topics.JOBS, event);
        }
        runs++;
        cluster.rest("gateway-2").await(second, run -> run.path("round").asInt() >= 1);
        cluster.replica("gateway-2").kill();
        cluster.stop("gateway-2");

        for (String runId : List.of(first, second, Digests.runId("journey", "five"))) {
            assertUndisturbed(runId);
        }
    }

    @Test
    void theBrokerMayGoForAWhile() throws Exception {
        String runId;
        try (StepHold hold = StepHold.on(cluster, "finetune", "finetune")) {
            runId = submit();
            hold.awaitOwner(runId);
            cluster.breakBroker(Duration.ZERO);
        }
        cluster.rest().await(runId, run -> run.path("round").asInt() >= 1);
        cluster.breakBroker(SHORT);

        assertUndisturbed(runId);
    }

    @Test
    void theDatabaseMayBeKilledAndGoForAWhile() throws Exception {
        StepHold hold = StepHold.on(cluster, "finetune", "finetune");
        String runId = submit();
        hold.awaitOwner(runId);
        cluster.breakDatabase(Duration.ZERO);
        hold.close();
        cluster.rest().await(runId, run -> run.path("round").asInt() >= 1);
        cluster.breakDatabase(SHORT);

        assertUndisturbed(runId);
    }

    @Test
    void aFullDiskIsWaitedOutAndWhereItStaysFullTheRunSaysSoAndCanBeRetried() throws Exception {
        assumeTrue(disk.isMounted(), "this machine lets no test mount a file system");
        String waiting;
        try (StepHold hold = StepHold.on(cluster, "finetune", "finetune")) {
            waiting = submit();
            hold.awaitOwner(waiting);
            disk.fill();
        }
        StepHold.awaitFailure(cluster, waiting);
        disk.free();
        assertUndisturbed(waiting);

        disk.fill();
        String failing = submit();
        JsonNode failed = cluster.rest().await(failing, run -> run.path("over").asBoolean());
        assertThat(failed.path("state").asText()).isEqualTo("failed");
        assertThat(failed.path("failure").asText()).isEqualTo("resources");
        assertThat(failed.path("message").asText()).contains("No space left on device");
        assertThat(failed.path("retryable").asBoolean()).isTrue();
        disk.free();
        cluster.rest().post("/api/runs/" + failing + "/retry", "application/json", "");

        assertThat(cluster.rest()
                        .finished(failing)
                        .path("result")
                        .path("digest")
                        .asText())
                .isEqualTo(undisturbed);
    }

    private static void awaitLog(JarProcess replica, String words) throws Exception {
        for (int i = 0; i < 600 && !replica.log().contains(words); i++) {
            Thread.sleep(100);
        }
        assertThat(replica.log()).contains(words);
    }

    private static String submit() throws Exception {
        String runId = cluster.rest().submit(Jobs.quick(ROUNDS, 5));
        runs++;
        return runId;
    }

    private static void assertUndisturbed(String runId) throws Exception {
        assertEnd(runId, undisturbed);
    }

    private static void assertEnd(String runId, String digest) throws Exception {
        JsonNode run = cluster.rest().finished(runId);
        assertThat(run.path(run.path("render").asBoolean() ? "rendered" : "result")
                        .path("digest")
                        .asText())
                .isEqualTo(digest);
        JsonNode steps = cluster.rest().get("/api/runs/" + runId + "/steps");
        assertThat(steps.findValuesAsText("state")).isNotEmpty().containsOnly("done");
        assertThat(steps.findValuesAsText("stepId")).doesNotHaveDuplicates();
    }
}

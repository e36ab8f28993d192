package io.seedbed.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.contracts.Digests;
import io.seedbed.contracts.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The platform, killed again and again at random moments while it works, whole and in parts. */
@Tag("soak")
class SoakIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KILLS = Integer.getInteger("soak.kills", 100);
    private static final long SEED = Long.getLong("soak.seed", 1);
    private static final int ROUNDS = 3;
    private static final int LONGEST_PAUSE = 4_000;
    private static final Duration OUTAGE = Duration.ofSeconds(60);
    private static final List<String> PARTS = List.of(
            "gateway-1", "gateway-2", "augment-1", "augment-2", "finetune-1", "evaluate-1", "broker", "database");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final Random random = new Random(SEED);
    private final long begun = System.nanoTime();
    private String undisturbed = "";

    @BeforeEach
    void undisturbed() throws Exception {
        Data.demo(folder);
        undisturbed = JSON.readTree(Cli.run(folder, Jobs.commandLine(ROUNDS, 5, "undisturbed"))
                        .lastLine())
                .path("digest")
                .asText();
    }

    @Test
    void everyRunOfTheWholePlatformEndsAsItWouldHaveUndisturbed() throws Exception {
        int most = KILLS - KILLS * 7 / 10;
        int kills = 0;
        int runs = 0;
        try (PlatformProcess platform = new PlatformProcess(folder)) {
            while (kills < most) {
                String runId = platform.submit(Jobs.quick(ROUNDS, 5));
                runs++;
                while (kills < most && !platform.isOver(runId)) {
                    Thread.sleep(random.nextInt(LONGEST_PAUSE));
                    platform.kill();
                    kills++;
                    platform.restart();
                }
                assertUndisturbed(platform.await(runId, run -> run.path("over").asBoolean()), kills);
            }
            assertNothingIsDoubled(platform.get("/api/runs"), runs, platform.get("/api/dead-letters"));
        }
        tell("the whole platform", kills, runs);
    }

    @Test
    void everyRunOfAClusterEndsAsItWouldHaveUndisturbed() throws Exception {
        int most = KILLS * 7 / 10;
        int kills = 0;
        int runs = 0;
        TreeMap<String, Integer> byPart = new TreeMap<>();
        try (Cluster cluster = Cluster.whole(folder, folder)) {
            cluster.start("augment", 2);
            cluster.start("gateway", 2);
            cluster.awaitReadiness();
            assertUndisturbed(cluster.rest().finished(submit(cluster, runs++)), kills);
            String without = submit(cluster, runs++);
            cluster.breakBroker(OUTAGE);
            assertUndisturbed(cluster.rest().finished(without), kills);
            without = submit(cluster, runs++);
            cluster.breakDatabase(OUTAGE);
            assertUndisturbed(cluster.rest().finished(without), kills);
            while (kills < most) {
                String runId = submit(cluster, runs++);
                while (kills < most && !cluster.rest().isOver(runId)) {
                    Thread.sleep(random.nextInt(LONGEST_PAUSE));
                    String part = PARTS.get(random.nextInt(PARTS.size()));
                    hit(cluster, part);
                    byPart.merge(part, 1, Integer::sum);
                    kills++;
                }
                assertUndisturbed(cluster.rest().finished(runId), kills);
            }
            assertNothingIsDoubled(
                    cluster.rest().get("/api/runs"), runs, cluster.rest().get("/api/dead-letters"));
        }
        tell("the cluster " + byPart + " after outages of " + OUTAGE.toSeconds() + " s", kills, runs);
    }

    /** Sometimes the next part is hit while this one is still starting. */
    private void hit(Cluster cluster, String part) throws Exception {
        if (part.equals("broker")) {
            cluster.breakBroker(Duration.ZERO);
        } else if (part.equals("database")) {
            cluster.breakDatabase(Duration.ZERO);
        } else {
            cluster.killAndRestart(part);
            if (random.nextBoolean()) {
                cluster.awaitReadiness(part);
            }
        }
    }

    /** By Kafka, which needs no gateway that is up. */
    private static String submit(Cluster cluster, int number) {
        String id = "run-" + number;
        byte[] event = Jobs.event(id, Jobs.quick(ROUNDS, 5)).toString().getBytes(UTF_8);
        Records.publish(cluster.bootstrap(), Topics.JOBS, event);
        return Digests.runId("journey", id);
    }

    private void assertUndisturbed(JsonNode run, int kills) {
        System.out.printf(
                "%s %s after %d kills%n",
                run.path("runId").asText(), run.path("state").asText(), kills);
        assertThat(run.path("state").asText()).as(run.toString()).isEqualTo("finished");
        assertThat(run.path("result").path("digest").asText()).isEqualTo(undisturbed);
    }

    private static void assertNothingIsDoubled(JsonNode all, int runs, JsonNode deadLetters) {
        assertThat(all.path("runs")).hasSize(runs);
        assertThat(deadLetters.findValuesAsText("reason")).isEmpty();
    }

    private void tell(String what, int kills, int runs) {
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        System.out.printf(
                "soak of %s: %d kills (seed %d), %d runs, each with the undisturbed digest, in %d min %d s%n",
                what, kills, SEED, runs, seconds / 60, seconds % 60);
    }
}

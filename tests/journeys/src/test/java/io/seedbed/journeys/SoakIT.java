package io.seedbed.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole platform, killed again and again at random moments while it works. */
@Tag("soak")
class SoakIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KILLS = Integer.getInteger("soak.kills", 100);
    private static final long SEED = Long.getLong("soak.seed", 1);

    @TempDir
    Path folder;

    @Test
    void everyRunEndsAsItWouldHaveUndisturbed() throws Exception {
        Data.demo(folder);
        String undisturbed = JSON.readTree(
                        Cli.run(folder, Jobs.commandLine(3, 5, "undisturbed")).lastLine())
                .path("digest")
                .asText();
        Random random = new Random(SEED);
        try (PlatformProcess platform = new PlatformProcess(folder)) {
            int kills = 0;
            int runs = 0;
            while (kills < KILLS) {
                String runId = JSON.readTree(platform.post(
                                        "/api/runs",
                                        "application/json",
                                        Jobs.quick(3, 5).toString())
                                .body())
                        .path("runId")
                        .asText();
                runs++;
                while (kills < KILLS && !isOver(platform.get("/api/runs/" + runId))) {
                    Thread.sleep(random.nextInt(4_000));
                    platform.kill();
                    kills++;
                    platform.restart();
                }
                JsonNode run = platform.await(runId, SoakIT::isOver);
                assertThat(run.path("state").asText()).as(run.toString()).isEqualTo("finished");
                assertThat(run.path("result").path("digest").asText()).isEqualTo(undisturbed);
                System.out.printf("%d kills, %d runs, each with the undisturbed digest%n", kills, runs);
            }
            assertThat(platform.get("/api/runs").path("runs")).hasSize(runs);
            assertThat(platform.get("/api/dead-letters").findValuesAsText("reason"))
                    .isEmpty();
        }
    }

    private static boolean isOver(JsonNode run) {
        return run.path("over").asBoolean();
    }
}

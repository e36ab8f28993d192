package io.seedbed.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole platform, killed and started again. */
class PlatformKillIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void aRunGoesOnAfterKillsInItsStepsToTheSameDataSet() throws Exception {
        Data.demo(folder);
        String undisturbed = JSON.readTree(
                        Cli.run(folder, Jobs.commandLine(2, 5, "undisturbed")).lastLine())
                .path("digest")
                .asText();
        try (PlatformProcess platform = new PlatformProcess(folder)) {
            String runId = platform.submit(Jobs.quick(2, 5));
            for (String state : new String[] {"finetuning", "augmenting"}) {
                platform.await(
                        runId,
                        run -> run.path("state").asText().equals(state)
                                || run.path("round").asInt() > 1);
                platform.kill();
                platform.restart();
            }
            JsonNode run =
                    platform.await(runId, found -> found.path("state").asText().equals("finished"));

            assertThat(run.path("result").path("digest").asText()).isEqualTo(undisturbed);
            assertThat(platform.get("/api/runs").path("runs")).hasSize(1);
            assertThat(platform.get("/api/dead-letters").findValuesAsText("reason"))
                    .isEmpty();
            assertThat(platform.stop()).isIn(0, 143);
        }
    }
}

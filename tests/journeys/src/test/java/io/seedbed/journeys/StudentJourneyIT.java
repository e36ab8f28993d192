package io.seedbed.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop with the real student: killed in the middle of a training, and gone on with. */
class StudentJourneyIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aRunKilledInATrainingGoesOnToTheSameBytes() throws Exception {
        Data.demo(folder);
        Cli.Result whole = Cli.run(folder, job("whole"));
        assertThat(whole.exit()).as(whole.err()).isZero();

        Process process = Cli.start(folder, folder.resolve("killed.log"), job("killed"));
        Path trainings = folder.resolve("killed/.seedbed/trainings");
        while (process.isAlive() && !isTrainingRoundOne(trainings)) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        assertThat(process.isAlive())
                .as("the run ended before it could be killed")
                .isTrue();
        process.destroyForcibly().waitFor();
        Cli.Result resumed = Cli.run(folder, job("killed"));

        assertThat(resumed.exit()).as(resumed.err()).isZero();
        assertThat(resumed.lastLine()).isEqualTo(whole.lastLine());
        for (String file : new String[] {"data/train.jsonl", "rejects.jsonl", "model/model.safetensors"}) {
            assertThat(folder.resolve("killed").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
        }
        JsonNode line = JSON.readTree(whole.lastLine());
        assertThat(line.at("/before/accuracy").asDouble()).isGreaterThan(0.5);
        assertThat(folder.resolve("whole/.seedbed/trainings")).doesNotExist();
    }

    /** Whether a training of round 1 has begun: two trainings and their average stand already, and one more is in work. */
    private static boolean isTrainingRoundOne(Path trainings) throws IOException {
        if (!Files.isDirectory(trainings)) {
            return false;
        }
        try (var entries = Files.list(trainings)) {
            return entries.count() > 3
                    && Files.exists(trainings.resolve("../journal.jsonl"))
                    && Files.readString(trainings.resolve("../journal.jsonl")).contains("\"Augmented\"");
        }
    }

    private static String[] job(String out) {
        return new String[] {
            "llm2llm", "--train", "seed.jsonl", "--test", "test.jsonl", "--pool", "pool.jsonl", "--labels",
            "labels.yaml", "--rounds", "1", "--trainings", "2", "--signal", "random", "--set",
            "student.minSteps=12", "--set", "student.maxSteps=12", "--json", "--out", out
        };
    }
}

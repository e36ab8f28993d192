package io.seedbed.worker.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.StepException;
import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Jobs;
import io.seedbed.contracts.Llm2LlmJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void files() throws IOException {
        root = Files.createDirectory(folder.resolve("root"));
        Files.writeString(root.resolve("train.jsonl"), "{}");
        Files.writeString(root.resolve("test.jsonl"), "{}");
        Files.writeString(folder.resolve("secret.jsonl"), "{}");
    }

    @Test
    void filesAreFoundBelowARoot() throws Exception {
        InputFiles files = new InputFiles(List.of(folder.resolve("elsewhere"), root));

        assertThat(files.of(job("train.jsonl")).train()).isEqualTo(root.resolve("train.jsonl"));
        assertThat(files.of(job(root.resolve("train.jsonl").toString())).train())
                .isEqualTo(root.resolve("train.jsonl"));
    }

    @Test
    void aFileThatIsNotThereIsNamedWithItsField() {
        assertThatThrownBy(() -> new InputFiles(List.of(root)).of(job("gone.jsonl")))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.USER))
                .hasMessageContaining("train: there is no file gone.jsonl");
    }

    @Test
    void neitherDotsNorLinksLeadOutOfTheRoots() throws IOException {
        Files.createSymbolicLink(root.resolve("link.jsonl"), folder.resolve("secret.jsonl"));

        for (String name : List.of(
                "../secret.jsonl", "link.jsonl", folder.resolve("secret.jsonl").toString())) {
            assertThatThrownBy(() -> new InputFiles(List.of(root)).of(job(name)))
                    .as(name)
                    .isInstanceOf(StepException.class)
                    .hasMessageContaining("leads out of the folders");
        }
    }

    private static Llm2LlmJob job(String train) throws BadEventException {
        return (Llm2LlmJob) Jobs.read("{train: '" + train + "', test: test.jsonl}");
    }
}

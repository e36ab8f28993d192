package io.seedbed.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.StepException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedDirectoryTest extends PublishedFoldersContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Override
    protected PublishedFolders folders() {
        return new PublishedDirectory(directory.resolve("published"));
    }

    @Test
    void nothingTemporaryIsLeft() throws Exception {
        folders().publish("run", folder(Map.of("report.json", "1")));
        folders().publish("run", folder(Map.of("report.json", "2")));

        try (Stream<Path> entries = Files.list(directory.resolve("published"))) {
            assertThat(entries).containsExactly(directory.resolve("published/run"));
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNamed() throws Exception {
        Files.writeString(directory.resolve("published"), "in the way");

        assertThatThrownBy(() -> folders().publish("run", folder(Map.of("report.json", "1"))))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES))
                .hasMessageContaining(directory.resolve("published/run").toString());
    }
}

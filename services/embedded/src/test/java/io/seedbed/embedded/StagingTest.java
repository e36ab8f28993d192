package io.seedbed.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir
    Path above;

    @Test
    void anAttemptThatFailedLeavesNoDirectoryAndTheNextBeginsAnew() throws IOException {
        Path directory = above.resolve("whole");
        assertThatThrownBy(() -> Staging.ensure(directory, empty -> {
                    Files.writeString(
                            Files.createDirectory(empty.resolve("deep")).resolve("half"), "");
                    throw new IOException("cut off");
                }))
                .hasMessage("cut off");
        assertThat(directory).doesNotExist();

        Staging.ensure(directory, empty -> Files.writeString(empty.resolve("file"), "whole"));

        assertThat(directory).isDirectoryContaining("glob:**/file").isDirectoryNotContaining("glob:**/deep");
        assertThat(above).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void aDirectoryThatIsThereIsLeftAsItIs() throws IOException {
        Path directory = Files.createDirectory(above.resolve("whole"));

        Staging.ensure(directory, empty -> Files.createFile(empty.resolve("second")));

        assertThat(directory).isEmptyDirectory();
    }
}

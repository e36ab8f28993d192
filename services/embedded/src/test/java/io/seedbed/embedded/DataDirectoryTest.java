package io.seedbed.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path above;

    @Test
    void aNewOneHasPrivateFoldersForKafkaPostgresAndTheStore() throws IOException {
        try (DataDirectory data = DataDirectory.open(above.resolve("new"))) {
            for (String name : new String[] {"kafka", "postgres", "store"}) {
                assertThat(Files.getPosixFilePermissions(data.root().resolve(name)))
                        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    @Test
    void whatWasInTheFoldersIsThereAtTheNextOpening() throws IOException {
        try (DataDirectory data = DataDirectory.open(above.resolve("new"))) {
            Files.writeString(data.store().resolve("artifact"), "kept");
        }

        try (DataDirectory data = DataDirectory.open(above.resolve("new"))) {
            assertThat(data.store().resolve("artifact")).hasContent("kept");
        }
    }

    @Test
    void theSecondOnOneDirectoryIsRefusedUntilTheFirstIsClosed() throws IOException {
        DataDirectory first = DataDirectory.open(above.resolve("one"));

        assertThatThrownBy(() -> DataDirectory.open(above.resolve("other/../one")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(first.root().toString())
                .hasMessageContaining("in use by this process")
                .hasMessageContaining("name another directory");

        first.close();
        first.close();
        DataDirectory.open(above.resolve("one")).close();
    }

    @Test
    void aDirectoryThatHoldsSomethingElseIsRefusedAndLeftAsItWas() throws IOException {
        Path home = Files.createDirectory(above.resolve("home"));
        Files.writeString(home.resolve("thesis.tex"), "years of work");

        assertThatThrownBy(() -> DataDirectory.open(home))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(home.toString())
                .hasMessageContaining("thesis.tex")
                .hasMessageContaining("Name an empty directory");
        assertThat(home).isDirectoryNotContaining("glob:**seedbed*");
    }

    @Test
    void aDirectoryOfAnotherLayoutIsRefused() throws IOException {
        Path old = Files.createDirectory(above.resolve("old"));
        Files.writeString(old.resolve("seedbed.data"), "Seedbed data directory, layout 0\n");

        assertThatThrownBy(() -> DataDirectory.open(old))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("layout 0")
                .hasMessageContaining("layout 1");
    }

    @Test
    void anOpeningThatWasCutOffIsRepeated() throws IOException {
        Path cut = Files.createDirectory(above.resolve("cut"));
        Files.createFile(cut.resolve(DirectoryLock.FILE));
        Files.createFile(cut.resolve("seedbed.data"));

        DataDirectory.open(cut).close();

        assertThat(cut.resolve("seedbed.data")).content().contains("layout 1");
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path file = Files.createFile(above.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a file");
    }
}

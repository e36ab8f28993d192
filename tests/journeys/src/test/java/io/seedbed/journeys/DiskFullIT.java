package io.seedbed.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full: a file system of a few kilobytes in memory, where the machine lets a test mount one. */
class DiskFullIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void mount() throws Exception {
        Data.demo(folder);
        Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                command(
                                "mount",
                                "-t",
                                "tmpfs",
                                "-o",
                                "size=64k",
                                "tmpfs",
                                folder.resolve("disk").toString())
                        == 0,
                "this machine lets no test mount a file system");
    }

    @AfterEach
    void unmount() throws Exception {
        command("umount", folder.resolve("disk").toString());
    }

    @Test
    void aFullDiskEndsWithOneLineAndTheSameCommandGoesOnWhenThereIsRoom() throws Exception {
        Cli.Result full = Cli.run(folder, job());

        assertThat(full.exit()).as(full.err()).isEqualTo(1);
        assertThat(full.complaints()).singleElement().asString().contains("No space left on device");
        assertThat(full.err()).doesNotContain("\tat ");
        assertThat(folder.resolve("disk/out/report.json")).doesNotExist();
        assertThat(folder.resolve("disk/out/data")).doesNotExist();

        command("mount", "-o", "remount,size=100m", folder.resolve("disk").toString());
        Cli.Result resumed = Cli.run(folder, job());

        assertThat(resumed.exit()).as(resumed.err()).isZero();
        assertThat(folder.resolve("disk/out/report.json")).exists();
    }

    private static String[] job() {
        return new String[] {
            "llm2llm",
            "--train",
            "seed.jsonl",
            "--test",
            "test.jsonl",
            "--teacher",
            "eda",
            "--student",
            "nearest",
            "--rounds",
            "1",
            "--out",
            "disk/out"
        };
    }

    private static int command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(words))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

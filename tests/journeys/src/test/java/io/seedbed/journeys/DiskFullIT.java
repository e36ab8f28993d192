package io.seedbed.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full: a file system of a few kilobytes in memory, where the machine lets a test mount one. */
class DiskFullIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aFullDiskEndsWithOneLineAndTheSameCommandGoesOnWhenThereIsRoom() throws Exception {
        Data.demo(folder);
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), "64k")) {
            assumeTrue(disk.isMounted(), "this machine lets no test mount a file system");
            fullAndGoingOn(disk);
        }
    }

    private void fullAndGoingOn(SmallDisk disk) throws Exception {
        Cli.Result full = Cli.run(folder, job());

        assertThat(full.exit()).as(full.err()).isEqualTo(1);
        assertThat(full.complaints()).singleElement().asString().contains("No space left on device");
        assertThat(full.err()).doesNotContain("\tat ");
        assertThat(folder.resolve("disk/out/report.json")).doesNotExist();
        assertThat(folder.resolve("disk/out/data")).doesNotExist();

        disk.grow("100m");
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
}

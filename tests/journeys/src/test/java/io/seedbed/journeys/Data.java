package io.seedbed.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The demo's files, copied from the command line's jar. */
final class Data {

    private Data() {}

    /** Copies a file of the demo into a folder and gives its path. */
    static Path demo(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(
                Data.class.getResourceAsStream("/io/seedbed/cli/demo/" + name), "the jar holds the demo's data")) {
            Files.copy(in, file);
        }
        return file;
    }

    /** All of the seed rows and the beginning of the other files, for tests that run the loop many times. */
    static void small(Path folder) throws IOException {
        quickDemo(folder, 160);
        Path file = folder.resolve("test.jsonl");
        Files.write(file, Files.readAllLines(file).subList(0, 60));
    }

    /** Copies all of the demo's files, with fewer rows in the pool so that a run takes little time. */
    static void quickDemo(Path folder, int pool) throws IOException {
        demo(folder);
        Path file = folder.resolve("pool.jsonl");
        Files.write(file, Files.readAllLines(file).subList(0, pool));
    }

    /** Copies all of the demo's files. */
    static void demo(Path folder) throws IOException {
        for (String name : new String[] {"seed.jsonl", "test.jsonl", "pool.jsonl", "labels.yaml"}) {
            demo(folder, name);
        }
    }
}

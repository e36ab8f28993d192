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
        demo(folder);
        Files.write(
                folder.resolve("pool.jsonl"),
                Files.readAllLines(folder.resolve("pool.jsonl")).subList(0, 160));
        Files.write(
                folder.resolve("test.jsonl"),
                Files.readAllLines(folder.resolve("test.jsonl")).subList(0, 60));
    }

    /** Copies all of the demo's files. */
    static void demo(Path folder) throws IOException {
        for (String name : new String[] {"seed.jsonl", "test.jsonl", "pool.jsonl", "labels.yaml"}) {
            demo(folder, name);
        }
    }
}

package io.seedbed.dataset.image.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Reads the lines that shards wrote for a common file, one at a time. Stateless. */
final class Parts {

    private Parts() {}

    /** Gives the lines of one part of every shard, in order. */
    static void lines(Shards shards, String part, LineReader reader) throws IOException {
        for (Shards.Shard shard : shards.all()) {
            try (BufferedReader lines =
                    Files.newBufferedReader(shard.folder().resolve("parts").resolve(part), StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    reader.read(line);
                }
            }
        }
    }

    /** Copies one part of these shards, in order. */
    static void copy(List<Shards.Shard> shards, String part, OutputStream out) throws IOException {
        for (Shards.Shard shard : shards) {
            Files.copy(shard.folder().resolve("parts").resolve(part), out);
        }
    }

    /** Takes one line after another. */
    @FunctionalInterface
    interface LineReader {
        void read(String line) throws IOException;
    }
}

package io.seedbed.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small made-up set, for measurements in which the data do not matter. Stateless. */
final class SeedRows {

    static final String TRAIN = "train.jsonl";
    static final String TEST = "test.jsonl";

    private static final List<String> THINGS = List.of("parcel", "invoice", "password", "refund", "account", "card");

    private SeedRows() {}

    /** Writes both files. */
    static void write(Path folder) throws IOException {
        Files.write(folder.resolve(TRAIN), rows("where is my %s number %d", 24));
        Files.write(folder.resolve(TEST), rows("please look at the %s with number %d", 12));
    }

    private static List<String> rows(String pattern, int count) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String thing = THINGS.get(i % THINGS.size());
            rows.add("{\"text\":\"" + pattern.formatted(thing, i) + "\",\"label\":\"" + thing + "\"}");
        }
        return rows;
    }
}

package io.seedbed.finetune.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row as it passes from the caller to the worker, a line of JSON.
 *
 * @param id the example's id
 * @param text its text
 * @param label its label; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Row(String id, String text, @Nullable String label) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectReader READER = JSON.readerFor(Row.class);

    /** Writes rows in order. */
    static void write(Path file, List<Row> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Row row : rows) {
                out.write(JSON.writeValueAsString(row));
                out.newLine();
            }
        }
    }

    /** Reads rows in order. */
    static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (var lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                rows.add(READER.readValue(line));
            }
        }
        return rows;
    }
}

package io.seedbed.assets.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables among the program's own resources: a heading, then cells between commas; what begins with # is a comment. Stateless. */
final class Csv {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private Csv() {}

    static List<List<String>> resource(String name) {
        try (InputStream in = Objects.requireNonNull(Csv.class.getResourceAsStream(name), name);
                CSVParser table = CSVParser.parse(in, StandardCharsets.UTF_8, FORMAT)) {
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord row : table) {
                if (!row.isConsistent()) {
                    throw new IllegalStateException(name + " has a row of " + row.size() + " cells: " + row.toList());
                }
                rows.add(row.toList());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

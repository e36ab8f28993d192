package io.seedbed.assets.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tables among the program's own resources: a heading, then cells between commas; what begins with # is a comment. Stateless. */
final class Csv {

    private Csv() {}

    static List<List<String>> resource(String name) {
        try (InputStream in = Objects.requireNonNull(Csv.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<List<String>> rows = new ArrayList<>();
            int columns = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
                cells.replaceAll(String::strip);
                if (columns == 0) {
                    columns = cells.size();
                } else if (cells.size() != columns) {
                    throw new IllegalStateException(name + " has a row of " + cells.size() + " cells: " + line);
                } else {
                    rows.add(List.copyOf(cells));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

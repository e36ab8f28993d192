package io.seedbed.dataset.image.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the table for open_clip from the lines of the shards. NegCLIP's loader takes {@code neg_caption} and
 * {@code neg_image} for Python lists, and the latter for row numbers: they are those of the paired images, or of the next
 * image where there is none, since the loader draws one for every row. It keeps twelve bytes an image. Not thread-safe.
 */
final class CsvMerge {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader("title", "filepath", "neg_caption", "neg_image")
            .get();

    private final Shards shards;
    private final JsonMapper json = new JsonMapper();
    private long[] images = new long[1024];
    private int[] firstRows = new int[1024];
    private int size;
    private int rows;

    CsvMerge(Shards shards) {
        this.shards = shards;
    }

    void write(ImageStaging staging) throws IOException {
        Parts.lines(
                shards, "rows.jsonl", line -> note(json.readTree(line).get(0).longValue()));
        try (OutputStream out = staging.open("train.csv");
                CSVPrinter table = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT)) {
            Parts.lines(shards, "rows.jsonl", line -> {
                JsonNode row = json.readTree(line);
                table.printRecord(row.get(2).textValue(), row.get(1).textValue(), row.get(3), near(row));
            });
        }
    }

    private void note(long image) {
        if (size == 0 || images[size - 1] != image) {
            if (size == images.length) {
                images = Arrays.copyOf(images, 2 * size);
                firstRows = Arrays.copyOf(firstRows, 2 * size);
            }
            images[size] = image;
            firstRows[size++] = rows;
        }
        rows++;
    }

    /** The first rows of images near a row's own, as a Python list. */
    private String near(JsonNode row) {
        TreeSet<Integer> near = new TreeSet<>();
        for (JsonNode pair : row.get(4)) {
            int place = Arrays.binarySearch(images, 0, size, pair.longValue());
            if (place >= 0) {
                near.add(firstRows[place]);
            }
        }
        if (near.isEmpty() && size > 1) {
            int place = Arrays.binarySearch(images, 0, size, row.get(0).longValue());
            near.add(firstRows[place + 1 < size ? place + 1 : place - 1]);
        }
        return near.toString();
    }
}

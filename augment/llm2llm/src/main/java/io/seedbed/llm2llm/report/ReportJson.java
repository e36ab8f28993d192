package io.seedbed.llm2llm.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.dataset.DurableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A {@link LoopReport} as JSON: the fields in the record's order, the keys of maps in alphabetical order, two spaces, line
 * feeds, so that equal reports give equal bytes on every system. What was not measured (NaN) stands as {@code "NaN"}.
 * Thread-safe.
 */
public final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private ReportJson() {}

    /**
     * Writes a report as text.
     *
     * @param report the report
     * @return JSON that ends in a line feed
     */
    public static String text(LoopReport report) {
        try {
            return MAPPER.writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the report cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads a report from text. Fields that this version does not know are passed over.
     *
     * @param json what {@link #text} wrote
     * @return the report
     * @throws IllegalArgumentException where it is not a report; the message says the line
     */
    public static LoopReport parse(String json) {
        try {
            return MAPPER.readValue(json, LoopReport.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(
                    "not a report of Seedbed, line " + line + ": " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Writes {@code report.json} whole: under a temporary name, then renamed.
     *
     * @param report the report
     * @param file where; replaced where it is there
     * @throws IOException where it cannot be written
     */
    public static void write(LoopReport report, Path file) throws IOException {
        DurableFiles.write(file, text(report));
    }

    /**
     * Reads {@code report.json}.
     *
     * @param file the file
     * @return the report
     * @throws IOException where it cannot be read
     * @throws IllegalArgumentException where it is not a report; the message names the file and the line
     */
    public static LoopReport read(Path file) throws IOException {
        try {
            return parse(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}

package io.seedbed.gateway.rest;

import java.util.Locale;
import java.util.Map;

/**
 * As what a published file is sent. A browser shows the report, plain text and pictures, and saves everything else.
 *
 * @param isShown whether a browser may show it
 */
record FileType(String mediaType, boolean isShown) {

    private static final FileType OTHER = new FileType("application/octet-stream", false);
    private static final FileType TEXT = new FileType("text/plain;charset=UTF-8", true);
    private static final Map<String, FileType> BY_ENDING = Map.of(
            "json", new FileType("application/json", true),
            "jsonl", new FileType("application/x-ndjson", false),
            "md", TEXT,
            "txt", TEXT,
            "yaml", TEXT,
            "png", new FileType("image/png", true),
            "jpg", new FileType("image/jpeg", true),
            "webp", new FileType("image/webp", true),
            "csv", new FileType("text/csv;charset=UTF-8", false),
            "parquet", new FileType("application/vnd.apache.parquet", false));

    /** The type of a file, by its name. */
    static FileType of(String file) {
        if (file.equals("report.html")) {
            return new FileType("text/html;charset=UTF-8", true);
        }
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, OTHER);
    }

    /** The last part of a file's name, of letters that mean nothing in a header. */
    static String plainName(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
    }
}

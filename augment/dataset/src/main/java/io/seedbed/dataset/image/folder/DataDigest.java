package io.seedbed.dataset.image.folder;

import io.seedbed.dataset.folder.FilesDigest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The digest of a data set, and of each of its files that is not one image's.
 *
 * @param value {@code sha256:} digest over all data files in the order of their names
 * @param tables hexadecimal digits by name
 */
record DataDigest(String value, SortedMap<String, String> tables) {

    private static final Set<String> TABLES = Set.of("tar", "parquet", "csv", "jsonl");

    /** Reads every file once. */
    static DataDigest of(List<String> names, ImageStaging staging) throws IOException {
        FilesDigest all = new FilesDigest();
        SortedMap<String, String> tables = new TreeMap<>();
        for (String name : names.stream().sorted().toList()) {
            MessageDigest own = sha256();
            OutputStream nowhere = OutputStream.nullOutputStream();
            boolean table = isTable(name);
            try (OutputStream out = all.over(name, table ? new DigestOutputStream(nowhere, own) : nowhere)) {
                Files.copy(staging.path(name), out);
            }
            if (table) {
                tables.put(name, HexFormat.of().formatHex(own.digest()));
            }
        }
        return new DataDigest(all.value(), tables);
    }

    private static boolean isTable(String name) {
        return name.startsWith("annotations/") || TABLES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

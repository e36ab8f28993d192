package io.seedbed.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that a reader sees the old one or the new one, never a part. Stateless. */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes text as UTF-8 under a temporary name beside the file, then renames it. Missing folders are made.
     *
     * @param file the file; replaced where it is there
     * @param text what it will hold
     * @throws IOException where the folder cannot be written; no temporary file stays behind
     */
    static void write(Path file, String text) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.resolveSibling(".").normalize();
        Files.createDirectories(folder);
        Path part = folder.resolve(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            move(part, whole);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path whole) throws IOException {
        try {
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

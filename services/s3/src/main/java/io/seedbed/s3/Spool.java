package io.seedbed.s3;

import io.seedbed.dataset.store.Objects;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on its way to or from a bucket, in a directory that only this user may read. Not thread-safe. */
final class Spool implements Closeable {

    private final Path directory;

    private Spool(Path directory) {
        this.directory = directory;
    }

    static Spool in(Path root) throws IOException {
        return new Spool(Files.createTempDirectory(Files.createDirectories(root), "seedbed-s3-"));
    }

    /** The file, which does not exist at first. */
    Path file() {
        return directory.resolve("object");
    }

    /** Writes the file and gives its checksums. */
    Checksums write(Objects.Writer writer) throws IOException {
        return Checksums.of(writer, Files.newOutputStream(file()));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file());
        Files.delete(directory);
    }
}

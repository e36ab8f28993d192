package io.seedbed.dataset;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/** Files that are on disk before they get their name. Stateless and thread-safe. */
public final class DurableFiles {

    private DurableFiles() {}

    /** Opens a file for writing from its start; closing it forces its bytes to disk. */
    public static OutputStream open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    if (channel.isOpen()) {
                        channel.force(true);
                    }
                }
            }
        };
    }

    /**
     * Writes text as UTF-8 so that a reader sees the old file or the new one, never a part. Missing folders are made.
     *
     * @throws IOException where the folder cannot be written; no temporary file stays behind
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes so that a reader sees the old file or the new one, never a part. Missing folders are made.
     *
     * @throws IOException where the folder cannot be written; no temporary file stays behind
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = Objects.requireNonNull(whole.getParent(), "a file is in a folder");
        Files.createDirectories(folder);
        Path part = temporary(folder);
        try {
            try (OutputStream out = open(part)) {
                out.write(bytes);
            }
            rename(part, whole);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A new, hidden name in a directory. What is made under it has the permissions that new files have by default. */
    public static Path temporary(Path directory) {
        return directory.resolve(".seedbed-" + UUID.randomUUID() + ".tmp");
    }

    /** Gives a file its name in one step, in place of what had the name before, and forces the directory to disk. */
    public static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path directory = to.toAbsolutePath().getParent();
        if (directory != null) {
            force(directory);
        }
    }

    /** Forces a directory's names to disk where the system can; Windows has no such call. */
    private static void force(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}

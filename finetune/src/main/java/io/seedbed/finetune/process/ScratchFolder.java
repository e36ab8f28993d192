package io.seedbed.finetune.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder for work in progress, which is deleted with all that is in it. Not thread-safe.
 *
 * @param path the folder
 */
record ScratchFolder(Path path) implements AutoCloseable {

    /** A folder beside the one that the result will be moved to, and so on the same file system. */
    static ScratchFolder beside(Path directory) throws IOException {
        Path parent = directory.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("a result cannot be the root folder");
        }
        Files.createDirectories(parent);
        return new ScratchFolder(Files.createTempDirectory(parent, "." + directory.getFileName() + "-"));
    }

    /** A folder among the system's temporary files. */
    static ScratchFolder temporary() throws IOException {
        return new ScratchFolder(Files.createTempDirectory("seedbed-"));
    }

    /**
     * Moves a folder of the work to where it is wanted, whole or not at all. If another process was faster, its folder
     * stays: the same request gives the same result.
     */
    void moveInto(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (IOException e) {
            if (!Files.isDirectory(to)) {
                throw e;
            }
        }
    }

    /** Deletes the folder. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

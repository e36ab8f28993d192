package io.seedbed.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Directories that get their name only when they are whole, so that a kill leaves none that is half. Stateless. */
final class Staging {

    private Staging() {}

    /** Fills a new directory. */
    @FunctionalInterface
    interface Filling {
        void fill(Path empty) throws IOException;
    }

    /**
     * Makes a directory unless it is there. What an interrupted earlier attempt left is deleted first. The caller holds the lock
     * of the directory above.
     */
    static void ensure(Path directory, Filling filling) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path partial = directory.resolveSibling(directory.getFileName() + ".partial");
        delete(partial);
        Files.createDirectories(partial);
        filling.fill(partial);
        Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

package io.seedbed.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that appear whole or not at all. Stateless and thread-safe. */
public final class WholeFolders {

    private WholeFolders() {}

    /** Copies a folder under a temporary name and gives it its own in one step, in place of what was there. */
    public static void copy(Path source, Path target) throws IOException {
        Path fresh = target.resolveSibling("." + target.getFileName() + ".tmp");
        delete(fresh);
        try (Stream<Path> entries = Files.walk(source)) {
            for (Path entry : entries.sorted().toList()) {
                Path copy = fresh.resolve(source.relativize(entry).toString());
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(entry, copy);
                }
            }
        }
        delete(target);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes everything below a folder and the folder itself, where it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}

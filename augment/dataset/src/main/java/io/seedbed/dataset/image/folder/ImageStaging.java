package io.seedbed.dataset.image.folder;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import io.seedbed.dataset.WholeFolders;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A hidden folder in which a data set is put together, beside a target that does not exist or inside one that does, and
 * whose entries take their names when all of it is there, the card last. Closing it removes what was not published. Not
 * thread-safe.
 */
final class ImageStaging implements Closeable {

    /** The card, whose presence says that a folder is whole. */
    static final String CARD = "README.md";

    private final Path target;
    private final Path temporary;
    private final FileOpener opener;
    private final Set<Path> folders = new HashSet<>();

    private ImageStaging(Path target, Path temporary, FileOpener opener) {
        this.target = target;
        this.temporary = temporary;
        this.opener = opener;
    }

    static ImageStaging of(Path target, FileOpener opener) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Path place = Files.exists(absolute) ? absolute : absolute.getParent();
        if (place == null) {
            throw new IOException("the root of a file system is no place for a data set");
        }
        Files.createDirectories(place);
        return new ImageStaging(absolute, Files.createDirectory(DurableFiles.temporary(place)), opener);
    }

    /** Refuses a folder that holds anything but hidden files of ours. */
    static void refuseStrangers(Path target) throws IOException, StepException {
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new StepException(StepException.Kind.USER, target + " is a file; name a folder to write to");
        }
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> entries = Files.list(target)) {
            List<String> strangers = entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith(".seedbed-") && !name.equals("lost+found"))
                    .sorted()
                    .limit(4)
                    .toList();
            if (!strangers.isEmpty()) {
                throw new StepException(
                        StepException.Kind.USER,
                        target + " already holds "
                                + String.join(", ", strangers.subList(0, Math.min(3, strangers.size())))
                                + (strangers.size() > 3 ? " and more" : "")
                                + ", which would mix with the new images; choose another folder or empty this one");
            }
        }
    }

    /** Opens a file of the data set. */
    OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(opener.open(path(name)), 1 << 16);
    }

    /** Takes over a file of a shard without copying it where the file system can, which makes it the same file twice. */
    void take(Path file, String name) throws IOException {
        Path here = path(name);
        try {
            Files.createLink(here, file);
        } catch (UnsupportedOperationException | IOException e) {
            Files.deleteIfExists(here);
            Files.copy(file, here);
        }
    }

    /** Where a file lies until it is published. */
    Path path(String name) throws IOException {
        Path file = temporary.resolve(name);
        Path folder = file.getParent();
        if (folder != null && folders.add(folder)) {
            Files.createDirectories(folder);
        }
        return file;
    }

    /** Gives everything its name, in place of what an attempt that was cut off had put there. */
    void publish() throws IOException {
        if (!Files.exists(target)) {
            DurableFiles.rename(temporary, target);
            return;
        }
        List<Path> entries;
        try (Stream<Path> list = Files.list(temporary)) {
            entries = list.sorted(Comparator.comparing((Path entry) -> entry.endsWith(CARD))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
        for (Path entry : entries) {
            Path named = target.resolve(temporary.relativize(entry));
            if (Files.isDirectory(named)) {
                WholeFolders.delete(named);
            }
            if (entry.endsWith(CARD)) {
                DurableFiles.rename(entry, named);
            } else {
                Files.move(entry, named, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    @Override
    public void close() throws IOException {
        WholeFolders.delete(temporary);
    }

    /** Opens a file for writing; closing it forces its bytes to disk. */
    @FunctionalInterface
    interface FileOpener {
        OutputStream open(Path file) throws IOException;
    }
}

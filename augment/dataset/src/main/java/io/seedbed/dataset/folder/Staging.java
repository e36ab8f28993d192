package io.seedbed.dataset.folder;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A temporary directory on the target's own file system whose files take their names together. Beside a target that does
 * not exist, and then renamed as a whole; inside one that does, which may be a mount point, and then file by file, the
 * card last. Closing it removes what was not published. Not thread-safe.
 */
final class Staging implements Closeable {

    /** Every data file that a folder of ours can hold. */
    private static final Set<String> OURS = Set.of(
            "data/train.jsonl",
            "data/test.jsonl",
            "parquet/train-00000-of-00001.parquet",
            "parquet/test-00000-of-00001.parquet");

    private final Path target;
    private final Path temporary;
    private final boolean whole;

    private Staging(Path target, Path temporary, boolean whole) {
        this.target = target;
        this.temporary = temporary;
        this.whole = whole;
    }

    /** A staging directory for this absolute path. */
    static Staging of(Path target) throws IOException {
        boolean whole = !Files.exists(target);
        Path parent = whole ? target.getParent() : target;
        if (parent == null) {
            throw new IOException("the root of a file system is no place for a data set");
        }
        Files.createDirectories(parent);
        return new Staging(target, Files.createDirectory(DurableFiles.temporary(parent)), whole);
    }

    /** Refuses a folder with rows that are not ours: they would count as rows of the data set. */
    static void refuseStrangers(Path target, List<String> names) throws IOException, StepException {
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new StepException(StepException.Kind.USER, target + " is a file; name a folder to write to");
        }
        Path data = target.resolve("data");
        if (!Files.isDirectory(data)) {
            return;
        }
        try (Stream<Path> files = Files.list(data)) {
            List<String> strangers = files.map(file -> "data/" + file.getFileName())
                    .filter(name -> name.endsWith(".jsonl") && !OURS.contains(name) && !names.contains(name))
                    .sorted()
                    .toList();
            if (!strangers.isEmpty()) {
                throw new StepException(
                        StepException.Kind.USER,
                        target + " already holds " + String.join(", ", strangers)
                                + ", which would mix with the new rows; choose another folder");
            }
        }
    }

    /** Where to write a file of this name. */
    Path path(String name) {
        return temporary.resolve(name);
    }

    /** Gives the files their names, and removes those of an earlier data set that have no successor. */
    void publish(List<String> names) throws IOException {
        if (whole && !Files.exists(target)) {
            DurableFiles.rename(temporary, target);
            return;
        }
        for (String name : names) {
            Path file = target.resolve(name);
            Files.createDirectories(file.getParent());
            DurableFiles.rename(path(name), file);
        }
        for (String name : OURS) {
            if (!names.contains(name)) {
                Files.deleteIfExists(target.resolve(name));
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(temporary)) {
            return;
        }
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

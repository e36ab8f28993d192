package io.seedbed.dataset.folder;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a data set as a folder that Hugging Face {@code datasets} loads without code:
 *
 * <pre>
 * README.md                              the card; its head names the files of every split and the type of every column
 * data/train.jsonl, data/test.jsonl      flat rows with their provenance
 * parquet/train-00000-of-00001.parquet   the same rows (and test-00000-of-00001.parquet)
 * rejects.jsonl                          rows that were made and not taken, with the reason
 * </pre>
 *
 * The same contents give the same bytes. Everything is written under a temporary name first, and takes its name when all
 * of it is on disk; a folder that did not exist appears whole or not at all. Thread-safe for different folders.
 */
public final class DatasetFolder {

    private final FileOpener opener;

    /** A writer to the local disk. */
    public DatasetFolder() {
        this(DurableFiles::open);
    }

    /** A writer whose files are opened by {@code opener}. */
    DatasetFolder(FileOpener opener) {
        this.opener = opener;
    }

    /**
     * Writes a folder. Files of an earlier data set in it are replaced; anything else in it stays.
     *
     * @param directory the folder, which may exist
     * @throws StepException if the disk failed, or the folder holds rows that are not part of such a data set
     */
    public WrittenFolder write(Path directory, FolderContents contents) throws StepException {
        Path target = directory.toAbsolutePath().normalize();
        try {
            Staging.refuseStrangers(target, names(contents));
            try (Staging staging = Staging.of(target)) {
                String digest = writeAll(staging, contents);
                staging.publish(names(contents));
                return new WrittenFolder(directory, digest);
            }
        } catch (IOException e) {
            throw new StepException(
                    StepException.Kind.RESOURCES,
                    "the data set cannot be written to " + directory + ": " + reason(e)
                            + "; nothing half-written was left behind",
                    e);
        }
    }

    private String writeAll(Staging staging, FolderContents contents) throws IOException {
        Columns columns = Columns.of(contents.train(), contents.test());
        FilesDigest digest = new FilesDigest();
        for (Part part : parts(contents)) {
            try (OutputStream out = digest.over(part.json(), open(staging.path(part.json())))) {
                JsonlFiles.writeRows(part.rows(), columns, out);
            }
            try (OutputStream out = open(staging.path(part.parquet()))) {
                ParquetFiles.write(part.rows(), columns, out);
            }
        }
        try (OutputStream out = open(staging.path("rejects.jsonl"))) {
            JsonlFiles.writeRejects(contents.rejects(), out);
        }
        try (OutputStream out = open(staging.path("README.md"))) {
            out.write(Card.text(contents, columns).getBytes(StandardCharsets.UTF_8));
        }
        return digest.value();
    }

    private OutputStream open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return new BufferedOutputStream(opener.open(file), 1 << 16);
    }

    /** The splits that have a file, in name order of their files. */
    private static List<Part> parts(FolderContents contents) {
        return Stream.of(new Part("test", contents.test()), new Part("train", contents.train()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private static List<String> names(FolderContents contents) {
        List<String> names = new ArrayList<>();
        for (Part part : parts(contents)) {
            names.add(part.json());
            names.add(part.parquet());
        }
        names.add("rejects.jsonl");
        names.add("README.md");
        return names;
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private record Part(String split, Dataset rows) {
        String json() {
            return "data/" + split + ".jsonl";
        }

        String parquet() {
            return "parquet/" + split + "-00000-of-00001.parquet";
        }
    }

    /** Opens a file for writing; closing it forces its bytes to disk. */
    @FunctionalInterface
    interface FileOpener {
        OutputStream open(Path file) throws IOException;
    }
}

package io.seedbed.dataset.image.shard;

import io.seedbed.dataset.DurableFiles;
import io.seedbed.dataset.WholeFolders;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A hidden folder beside a shard, whose name it takes in one step when it is whole. What is under {@code data/} becomes
 * part of the data set as it is; what is under {@code parts/} is put together with that of other shards. Closing it
 * removes what has not taken the name. Not thread-safe.
 */
final class ShardFolder implements Closeable {

    /** Files of the data set. */
    static final String DATA = "data/";

    /** Pieces of files of the data set. */
    static final String PARTS = "parts/";

    /** The piece with the indices that have no image. */
    static final String REJECTS = "rejects.jsonl";

    /** Pictures for the contact sheet. */
    static final String SHEET = "sheet/";

    private final Path target;
    private final Path temporary;
    private final FileOpener opener;
    private final List<ShardManifest.Entry> files = new ArrayList<>();
    private final Set<Path> folders = new HashSet<>();
    private final List<OutputStream> open = new ArrayList<>();

    private ShardFolder(Path target, Path temporary, FileOpener opener) {
        this.target = target;
        this.temporary = temporary;
        this.opener = opener;
    }

    static ShardFolder beside(Path target, FileOpener opener) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            throw new IOException("the root of a file system is no place for a shard");
        }
        Files.createDirectories(parent);
        return new ShardFolder(absolute, Files.createDirectory(DurableFiles.temporary(parent)), opener);
    }

    /** Opens a file; closing it forces its bytes to disk and notes its size. */
    OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(openUnnoted(name), 1 << 16) {
            private boolean noted;

            @Override
            public void close() throws IOException {
                super.close();
                if (!noted) {
                    noted = true;
                    note(name);
                }
            }
        };
    }

    /** Opens a file that the caller completes after it was closed, and then {@linkplain #note notes}. */
    OutputStream openUnnoted(String name) throws IOException {
        OutputStream file = opener.open(place(name));
        open.add(file);
        return file;
    }

    /** Makes a complete file part of the shard. */
    void note(String name) throws IOException {
        files.add(new ShardManifest.Entry(name, Files.size(place(name))));
    }

    /** Writes one of many small files, which are not forced to disk one by one: their sizes are checked when they are read. */
    void write(String name, byte[] bytes) throws IOException {
        try (OutputStream out = opener.openSmall(place(name))) {
            out.write(bytes);
        }
        files.add(new ShardManifest.Entry(name, bytes.length));
    }

    /** Where a file lies until the shard has its name. */
    Path place(String name) throws IOException {
        Path file = temporary.resolve(name);
        Path folder = file.getParent();
        if (folder != null && folders.add(folder)) {
            Files.createDirectories(folder);
        }
        return file;
    }

    /** Every file that was written, in order. */
    List<ShardManifest.Entry> files() {
        return List.copyOf(files);
    }

    /** Writes the manifest and takes the shard's name, unless another worker was first. */
    void finish(ShardManifest manifest) throws IOException {
        try (OutputStream out = opener.open(temporary.resolve(ShardManifest.NAME))) {
            out.write(manifest.json());
        }
        try {
            DurableFiles.rename(temporary, target);
        } catch (IOException e) {
            if (!Files.isRegularFile(target.resolve(ShardManifest.NAME))) {
                throw e;
            }
        }
    }

    /** Closes every file and removes them all, unless the shard has its name. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (OutputStream file : open) {
            try {
                file.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        WholeFolders.delete(temporary);
        if (failure != null) {
            throw failure;
        }
    }

    /** Opens files for writing. */
    @FunctionalInterface
    interface FileOpener {

        /** The local disk. */
        FileOpener DISK = new FileOpener() {
            @Override
            public OutputStream open(Path file) throws IOException {
                return DurableFiles.open(file);
            }

            @Override
            public OutputStream openSmall(Path file) throws IOException {
                return Files.newOutputStream(file);
            }
        };

        /** A file whose closing forces its bytes to disk. */
        OutputStream open(Path file) throws IOException;

        /** A file that is not forced to disk. */
        default OutputStream openSmall(Path file) throws IOException {
            return open(file);
        }
    }
}

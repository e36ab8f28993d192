package io.seedbed.dataset.store;

import io.seedbed.dataset.DurableFiles;
import io.seedbed.dataset.WholeFolders;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A hidden folder beside a target, whose name it takes in one step when it is whole. Closing it removes what has not
 * taken the name. Not thread-safe.
 */
final class FreshFolder implements Closeable {

    private final Path parent;
    private final Path target;
    private final Path temporary;

    private FreshFolder(Path parent, Path target, Path temporary) {
        this.parent = parent;
        this.target = target;
        this.temporary = temporary;
    }

    static FreshFolder beside(Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            throw new IOException("the root of a file system is no place for a folder");
        }
        Files.createDirectories(parent);
        return new FreshFolder(parent, absolute, Files.createDirectory(DurableFiles.temporary(parent)));
    }

    /** Opens a new file; closing it forces its bytes to disk. */
    OutputStream open(String name) throws IOException {
        Path file = FolderFiles.resolve(temporary, name);
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(name, null, "this file system holds it equal to another name");
        }
        return DurableFiles.open(file);
    }

    /** Takes the target's name, unless another process was first. */
    void nameUnlessThere() throws IOException {
        try {
            DurableFiles.rename(temporary, target);
        } catch (IOException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    /** Takes the target's name in place of the folder that has it; between the two renames nothing has it. */
    void replace() throws IOException {
        Path old = DurableFiles.temporary(parent);
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        DurableFiles.rename(temporary, target);
        WholeFolders.delete(old);
    }

    @Override
    public void close() throws IOException {
        WholeFolders.delete(temporary);
    }
}

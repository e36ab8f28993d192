package io.seedbed.dataset.store;

import io.seedbed.augment.StepException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Published folders as the folders of a directory. A new one is copied under a hidden name, then takes its own in one
 * step; where it replaces another, nothing has the name for a moment between two renames. Thread-safe.
 */
public final class PublishedDirectory implements PublishedFolders {

    private final Path root;

    /** Folders in this directory, which is made with the first of them. */
    public PublishedDirectory(Path root) {
        this.root = root;
    }

    @Override
    public void publish(String name, Path folder) throws StepException {
        Path target = root.resolve(PublishedFolders.requireName(name));
        List<String> files = FolderFiles.list(folder);
        try (FreshFolder fresh = FreshFolder.beside(target)) {
            for (String file : files) {
                try (OutputStream out = fresh.open(file)) {
                    Files.copy(FolderFiles.resolve(folder, file), out);
                }
            }
            fresh.replace();
        } catch (IOException e) {
            throw new StepException(
                    StepException.Kind.RESOURCES, folder + " cannot be published as " + target + ": " + e, e);
        }
    }

    @Override
    public InputStream open(String name, String file) throws StepException {
        if (!exists(name, file)) {
            throw PublishedFolders.missing(name, file);
        }
        Path path = path(name, file);
        try {
            return new BufferedInputStream(Files.newInputStream(path));
        } catch (NoSuchFileException e) {
            throw PublishedFolders.missing(name, file);
        } catch (IOException e) {
            throw new StepException(StepException.Kind.RESOURCES, path + " cannot be read: " + e, e);
        }
    }

    @Override
    public boolean exists(String name, String file) {
        return PublishedFolders.isFile(name, file) && Files.isRegularFile(path(name, file), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<String> files(String name) throws StepException {
        if (!NAME.matcher(name).matches() || !Files.isDirectory(root.resolve(name))) {
            return List.of();
        }
        return FolderFiles.list(root.resolve(name));
    }

    private Path path(String name, String file) {
        return FolderFiles.resolve(root.resolve(name), file);
    }
}

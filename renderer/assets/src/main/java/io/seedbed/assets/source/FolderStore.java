package io.seedbed.assets.source;

import io.seedbed.assets.BadAssetException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files below a folder; links are not followed. Not thread-safe. */
public final class FolderStore implements Store {

    private final Path root;
    private final List<String> names;

    /**
     * The files of a folder.
     *
     * @throws BadAssetException if it cannot be listed or has too many
     */
    public FolderStore(Path root) throws BadAssetException {
        this.root = root;
        try (Stream<Path> walk = Files.walk(root)) {
            names = walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .limit(Limits.FILES + 1L)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BadAssetException(root + " cannot be listed: " + e.getMessage(), e);
        }
        if (names.size() > Limits.FILES) {
            throw new BadAssetException(root + " holds more than " + Limits.FILES + " files");
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public byte[] read(String name) throws BadAssetException {
        Path file = root.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadAssetException("there is no file " + name);
        }
        try {
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                throw new BadAssetException(name + " is outside the folder");
            }
            if (Files.size(file) > Limits.FILE_BYTES) {
                throw new BadAssetException(
                        name + " has " + Files.size(file) + " bytes; there may be " + Limits.FILE_BYTES);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadAssetException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {}
}

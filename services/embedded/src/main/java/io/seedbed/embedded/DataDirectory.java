package io.seedbed.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory of a whole installation: Kafka's log, PostgreSQL's cluster and the artifact store, locked for one process until
 * {@link #close()}. Immutable and thread-safe.
 */
public final class DataDirectory implements AutoCloseable {

    private static final String MARKER = "seedbed.data";
    private static final String LAYOUT = "Seedbed data directory, layout 1\n";

    private final Path root;
    private final DirectoryLock lock;

    private DataDirectory(Path root, DirectoryLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Opens a data directory and locks it; makes it where there is none, or where the directory is empty.
     *
     * @throws IOException where another process has it, where it holds something else, or where it cannot be written
     */
    public static DataDirectory open(Path directory) throws IOException {
        Path root = directory.toAbsolutePath().normalize();
        boolean isNew = !Files.exists(root);
        if (!isNew) {
            refuseWhatIsNotOurs(root);
        }
        Files.createDirectories(root);
        if (isNew) {
            // Passable, since a server that must not run as root has to reach its own folder below; not readable.
            permit(root, "rwx--x--x");
        }
        DirectoryLock lock = DirectoryLock.acquire(root);
        try {
            DataDirectory opened = new DataDirectory(root.toRealPath(), lock);
            opened.prepare();
            return opened;
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static void refuseWhatIsNotOurs(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new IOException("The data directory " + root + " is a file. Name a directory.");
        }
        Path marker = root.resolve(MARKER);
        if (Files.exists(marker)) {
            String layout = Files.readString(marker, StandardCharsets.UTF_8);
            // An empty marker is of a first start that was cut off.
            if (!layout.isEmpty() && !layout.equals(LAYOUT)) {
                throw new IOException("The data directory " + root + " is of another version of Seedbed: " + marker
                        + " says '" + layout.strip() + "', this version reads '" + LAYOUT.strip() + "'.");
            }
            return;
        }
        try (Stream<Path> entries = Files.list(root)) {
            List<String> foreign = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.equals(DirectoryLock.FILE))
                    .sorted()
                    .limit(3)
                    .toList();
            if (!foreign.isEmpty()) {
                throw new IOException("The directory " + root + " is no data directory of Seedbed: it holds "
                        + String.join(", ", foreign) + " and no " + MARKER
                        + ". Name an empty directory, or one that does not exist.");
            }
        }
    }

    private void prepare() throws IOException {
        Files.writeString(root.resolve(MARKER), LAYOUT, StandardCharsets.UTF_8);
        for (Path folder : List.of(kafka(), postgres(), store())) {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
                permit(folder, "rwx------");
            }
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** The directory itself, as a real path. */
    public Path root() {
        return root;
    }

    /** The folder for {@link EmbeddedBroker#start}. */
    public Path kafka() {
        return root.resolve("kafka");
    }

    /** The folder for {@link EmbeddedDatabase#start}. */
    public Path postgres() {
        return root.resolve("postgres");
    }

    /** The folder for the artifacts. */
    public Path store() {
        return root.resolve("store");
    }

    /** Lets others have the directory. Close the servers before. */
    @Override
    public void close() {
        lock.close();
    }
}

package io.seedbed.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a directory to one owner. The operating system drops the lock when the process ends, however it ends. Thread-safe.
 */
final class DirectoryLock implements AutoCloseable {

    static final String FILE = "seedbed.lock";

    /**
     * The directories that this process has locked. It is asked before the file is opened: under POSIX, to close any channel on
     * the file would drop the lock that another channel of the same process holds.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Locks a directory that exists, or fails at once where somebody else has it. */
    static DirectoryLock acquire(Path directory) throws IOException {
        Path real = directory.toRealPath();
        if (!HELD.add(real)) {
            throw inUse(real, "by this process");
        }
        try {
            return new DirectoryLock(real, lockedFile(real));
        } catch (IOException | RuntimeException failure) {
            HELD.remove(real);
            throw failure;
        }
    }

    private static FileChannel lockedFile(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (IOException failure) {
            channel.close();
            throw failure;
        } catch (OverlappingFileLockException alsoInThisProcess) {
            channel.close();
            throw inUse(directory, "by this process");
        }
        channel.close();
        throw inUse(directory, "by another process");
    }

    private static IOException inUse(Path directory, String by) {
        return new IOException(
                "The directory " + directory + " is in use " + by + ". Stop what uses it, or name another directory.");
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The lock of " + directory + " was not released", failure);
        } finally {
            HELD.remove(directory);
        }
    }
}

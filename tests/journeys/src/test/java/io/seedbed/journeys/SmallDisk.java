package io.seedbed.journeys;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system of its own, in memory, where the machine lets a test mount one; else an empty folder. Not thread-safe. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;
    private final boolean mounted;

    /**
     * Mounts a disk.
     *
     * @param folder is made
     * @param size as mount takes it, such as {@code 64k}
     */
    SmallDisk(Path folder, String size) throws IOException, InterruptedException {
        this.folder = Files.createDirectory(folder);
        this.mounted = command("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()) == 0;
    }

    Path folder() {
        return folder;
    }

    /** Whether this is a disk that can be full. */
    boolean isMounted() {
        return mounted;
    }

    /** Makes it larger. */
    void grow(String size) throws IOException, InterruptedException {
        command("mount", "-o", "remount,size=" + size, folder.toString());
    }

    /** From now on there is no room. */
    void fill() throws IOException {
        byte[] much = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(much);
            }
        } catch (IOException e) {
            if (Files.getFileStore(folder).getUsableSpace() > 0) {
                throw e;
            }
        }
    }

    /** From now on there is room again. */
    void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("somebody-elses-file");
    }

    private static int command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(words))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            if (mounted) {
                command("umount", folder.toString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.seedbed.dataset.store;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Objects as files of a directory, named by the SHA-256 of their bytes. Thread-safe. */
final class ObjectFiles implements Objects {

    private final Path root;

    ObjectFiles(Path root) {
        this.root = root;
    }

    @Override
    public String put(String suffix, Writer writer) throws StepException {
        ObjectPath.requireSuffix(suffix);
        try {
            Path temporary = DurableFiles.temporary(Files.createDirectories(root));
            try {
                String digest = write(temporary, writer);
                Path file = path(digest, suffix);
                if (!holds(file, digest)) {
                    Files.createDirectories(file.getParent());
                    DurableFiles.rename(temporary, file);
                }
                return digest;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new StepException(
                    StepException.Kind.RESOURCES, "an artifact cannot be written under " + root + ": " + e, e);
        }
    }

    @Override
    public <T> T get(String digest, String suffix, Reader<T> reader) throws StepException {
        Path file = path(digest, suffix);
        try {
            String found = Sha256.of(file);
            if (!found.equals(digest)) {
                throw new StepException(
                        StepException.Kind.RESOURCES,
                        "object " + file + " is damaged: its bytes have the digest " + found
                                + "; delete it and run the step that made it again");
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return reader.read(in);
            }
        } catch (NoSuchFileException e) {
            throw new StepException(
                    StepException.Kind.RESOURCES, "object " + file + " is missing; run the step that made it again", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new StepException(StepException.Kind.RESOURCES, "object " + file + " cannot be read: " + e, e);
        }
    }

    @Override
    public boolean exists(String digest, String suffix) {
        return Files.isRegularFile(path(digest, suffix));
    }

    @Override
    public void delete(String digest, String suffix) throws StepException {
        Path file = path(digest, suffix);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StepException(StepException.Kind.RESOURCES, "object " + file + " cannot be deleted: " + e, e);
        }
    }

    private Path path(String digest, String suffix) {
        return root.resolve(ObjectPath.of(digest, suffix));
    }

    /** Writes and digests in one pass, then reads what is on disk; the digest of both. */
    private static String write(Path file, Writer writer) throws IOException {
        String digest;
        try (OutputStream out = DurableFiles.open(file)) {
            digest = Sha256.of(writer, out);
        }
        if (!Sha256.of(file).equals(digest)) {
            throw new IOException("the bytes on disk differ from those that were written");
        }
        return digest;
    }

    private static boolean holds(Path file, String digest) throws IOException {
        return Files.isRegularFile(file) && Sha256.of(file).equals(digest);
    }
}

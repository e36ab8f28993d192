package io.seedbed.dataset.store;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Files named by the SHA-256 of their bytes. Thread-safe. */
final class ObjectFiles {

    private final Path root;

    ObjectFiles(Path root) {
        this.root = root;
    }

    /** Writes an object and gives its digest; an object that is already there, and whole, is left alone. */
    String put(String extension, Writer writer) throws StepException {
        try {
            String hex = digestOf(writer);
            Path file = path(hex, extension);
            if (!holds(file, hex)) {
                write(file, hex, writer);
            }
            return "sha256:" + hex;
        } catch (IOException e) {
            throw new StepException(
                    StepException.Kind.RESOURCES, "an artifact cannot be written under " + root + ": " + e, e);
        }
    }

    /** Verifies an object, then reads it. */
    <T> T get(String hex, String extension, Reader<T> reader) throws StepException {
        Path file = path(hex, extension);
        try {
            String found = digestOf(file);
            if (!found.equals(hex)) {
                throw new StepException(
                        StepException.Kind.RESOURCES,
                        "object " + file + " is damaged: its bytes have the digest sha256:" + found
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

    private Path path(String hex, String extension) {
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2) + extension);
    }

    private static void write(Path file, String hex, Writer writer) throws IOException {
        Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = DurableFiles.temporary(directory);
        try {
            try (OutputStream out = new BufferedOutputStream(DurableFiles.open(temporary), 1 << 16)) {
                writer.write(out);
            }
            if (!digestOf(temporary).equals(hex)) {
                throw new IOException("the bytes on disk differ from those that were written");
            }
            DurableFiles.rename(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static boolean holds(Path file, String hex) throws IOException {
        return Files.isRegularFile(file) && digestOf(file).equals(hex);
    }

    private static String digestOf(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static String digestOf(Writer writer) throws IOException {
        MessageDigest sha256 = sha256();
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha256), 1 << 16)) {
            writer.write(out);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Writes an object's bytes; called twice, and gives the same bytes every time. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** Reads an object's bytes. */
    interface Reader<T> {
        T read(InputStream in) throws IOException;
    }
}

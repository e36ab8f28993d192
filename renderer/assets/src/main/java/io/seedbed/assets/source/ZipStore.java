package io.seedbed.assets.source;

import io.seedbed.assets.BadAssetException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a zip archive. It trusts no size that the archive tells. Not thread-safe. */
public final class ZipStore implements Store {

    private static final int SMALL = 1 << 20;

    private final ZipFile zip;
    private final TreeMap<String, ZipEntry> entries = new TreeMap<>();
    private long unpacked;

    /**
     * The files of an archive.
     *
     * @throws BadAssetException if it is none, has too many files or one outside of it
     */
    public ZipStore(Path file) throws BadAssetException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new BadAssetException(file + " is no zip archive: " + e.getMessage(), e);
        }
        if (zip.size() > Limits.FILES) {
            throw new BadAssetException(file + " holds " + zip.size() + " files; there may be " + Limits.FILES);
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName();
            if (name.startsWith("/") || name.contains(":")) {
                throw new BadAssetException(file + " names \"" + name + "\", which is outside of it");
            }
            if (!entry.isDirectory()) {
                entries.put(Names.normal(file.toString(), name, name), entry);
            }
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public byte[] read(String name) throws BadAssetException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new BadAssetException("there is no file " + name);
        }
        long packed = Math.max(1, entry.getCompressedSize());
        long most = Math.min(Limits.FILE_BYTES, Math.max(SMALL, packed * Limits.RATIO));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) most + 1);
            unpacked += bytes.length;
            if (bytes.length > most) {
                throw new BadAssetException(
                        name + " unpacks " + packed + " bytes to more than " + most + ": it looks like a zip bomb");
            }
            if (unpacked > Limits.ARCHIVE_BYTES) {
                throw new BadAssetException("the archive unpacks to more than " + Limits.ARCHIVE_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new BadAssetException(name + " cannot be unpacked: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

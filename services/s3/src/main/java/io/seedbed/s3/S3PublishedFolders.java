package io.seedbed.s3;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.store.FolderFiles;
import io.seedbed.dataset.store.PublishedFolders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Published folders in a bucket: {@code prefix/published/name/file}. S3 has no folders to rename, so {@code report.json}
 * is what makes a folder whole: where anything is to change, it goes first and comes back last. Publishing what is there
 * already sends nothing. Thread-safe; two processes that publish different folders under one name at once may mix them.
 */
public final class S3PublishedFolders implements PublishedFolders {

    private final Bucket bucket;

    /** Folders in the settings' bucket; whoever made the client closes it. */
    public S3PublishedFolders(S3Client client, S3Settings settings) {
        this.bucket = new Bucket(client, settings);
    }

    @Override
    public void publish(String name, Path folder) throws StepException {
        String root = root(PublishedFolders.requireName(name));
        Map<String, Checksums> wanted = checksums(folder);
        Map<String, String> there = bucket.list(root);
        Map<String, Checksums> changed = new TreeMap<>(wanted);
        changed.entrySet().removeIf(file -> file.getValue().entityTag().equals(there.get(file.getKey())));
        Set<String> stale = new TreeSet<>(there.keySet());
        stale.removeAll(wanted.keySet());
        if (changed.isEmpty() && stale.isEmpty()) {
            return;
        }
        if (there.containsKey(LAST)) {
            bucket.delete(root + LAST);
            stale.remove(LAST);
        }
        for (Map.Entry<String, Checksums> file : changed.entrySet()) {
            if (!file.getKey().equals(LAST)) {
                put(root, folder, file.getKey(), file.getValue());
            }
        }
        for (String file : stale) {
            bucket.delete(root + file);
        }
        Checksums last = wanted.get(LAST);
        if (last != null) {
            put(root, folder, LAST, last);
        }
    }

    @Override
    public InputStream open(String name, String file) throws StepException {
        if (!PublishedFolders.isFile(name, file)) {
            throw PublishedFolders.missing(name, file);
        }
        return bucket.open(root(name) + file).orElseThrow(() -> PublishedFolders.missing(name, file));
    }

    @Override
    public boolean exists(String name, String file) throws StepException {
        return PublishedFolders.isFile(name, file) && bucket.exists(root(name) + file);
    }

    @Override
    public List<String> files(String name) throws StepException {
        return NAME.matcher(name).matches()
                ? List.copyOf(bucket.list(root(name)).keySet())
                : List.of();
    }

    private void put(String root, Path folder, String file, Checksums checksums) throws StepException {
        bucket.put(root + file, FolderFiles.resolve(folder, file), checksums);
    }

    private static Map<String, Checksums> checksums(Path folder) throws StepException {
        Map<String, Checksums> checksums = new TreeMap<>();
        for (String file : FolderFiles.list(folder)) {
            Path path = FolderFiles.resolve(folder, file);
            try {
                checksums.put(file, Checksums.of(path));
            } catch (IOException e) {
                throw new StepException(StepException.Kind.RESOURCES, path + " cannot be read: " + e, e);
            }
        }
        return checksums;
    }

    private static String root(String name) {
        return "published/" + name + "/";
    }
}

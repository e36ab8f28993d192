package io.seedbed.s3;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.store.ObjectPath;
import io.seedbed.dataset.store.Objects;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Objects in a bucket: {@code prefix/objects/ab/cdef….jsonl}. Each passes through a file on this machine's disk, on its
 * way up to be named before it is sent, on its way down to be verified before it is read, so that none needs to fit into
 * memory. Up to 5 GB an object. Thread-safe.
 */
public final class S3Objects implements Objects {

    private final Bucket bucket;
    private final S3Settings settings;

    /** Objects in the settings' bucket; whoever made the client closes it. */
    public S3Objects(S3Client client, S3Settings settings) {
        this.bucket = new Bucket(client, settings);
        this.settings = settings;
    }

    @Override
    public String put(String suffix, Writer writer) throws StepException {
        ObjectPath.requireSuffix(suffix);
        try (Spool spool = Spool.in(settings.spool())) {
            Checksums checksums = spool.write(writer);
            String path = path(checksums.sha256(), suffix);
            if (!bucket.entityTag(path).equals(Optional.of(checksums.entityTag()))) {
                bucket.put(path, spool.file(), checksums);
            }
            return checksums.sha256();
        } catch (IOException e) {
            throw new StepException(
                    StepException.Kind.RESOURCES,
                    "an artifact cannot be written under " + settings.spool() + " on its way to "
                            + bucket.name("objects") + ": " + e,
                    e);
        }
    }

    @Override
    public <T> T get(String digest, String suffix, Reader<T> reader) throws StepException {
        String path = path(digest, suffix);
        String name = "object " + bucket.name(path);
        try (Spool spool = Spool.in(settings.spool())) {
            if (!bucket.download(path, spool.file())) {
                throw new StepException(
                        StepException.Kind.RESOURCES, name + " is missing; run the step that made it again");
            }
            String found = Checksums.of(spool.file()).sha256();
            if (!found.equals(digest)) {
                throw new StepException(
                        StepException.Kind.RESOURCES,
                        name + " is damaged: its bytes have the digest " + found
                                + "; delete it and run the step that made it again");
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(spool.file()))) {
                return reader.read(in);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new StepException(StepException.Kind.RESOURCES, name + " cannot be read: " + e, e);
        }
    }

    @Override
    public boolean exists(String digest, String suffix) throws StepException {
        return bucket.exists(path(digest, suffix));
    }

    @Override
    public void delete(String digest, String suffix) throws StepException {
        bucket.delete(path(digest, suffix));
    }

    private static String path(String digest, String suffix) {
        return "objects/" + ObjectPath.of(digest, suffix);
    }
}

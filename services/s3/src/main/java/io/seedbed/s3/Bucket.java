package io.seedbed.s3;

import io.seedbed.augment.StepException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The few requests that we need, on paths below the prefix. Thread-safe. */
final class Bucket {

    private final S3Client client;
    private final S3Settings settings;

    Bucket(S3Client client, S3Settings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** How messages name a path. */
    String name(String path) {
        return "s3://" + settings.bucket() + "/" + settings.key(path);
    }

    /** The entity tag of what is kept under a path. */
    Optional<String> entityTag(String path) throws StepException {
        try {
            return Optional.of(client.headObject(
                            request -> request.bucket(settings.bucket()).key(settings.key(path)))
                    .eTag());
        } catch (SdkException e) {
            if (Failures.notFound(e)) {
                return Optional.empty();
            }
            throw failure(path, "cannot be looked up", e);
        }
    }

    /** Whether something is kept under a path; unlike {@link #entityTag} it notices that there is no bucket. */
    boolean exists(String path) throws StepException {
        if (entityTag(path).isPresent()) {
            return true;
        }
        try {
            client.listObjectsV2(request ->
                    request.bucket(settings.bucket()).prefix(settings.key(path)).maxKeys(1));
            return false;
        } catch (SdkException e) {
            throw failure(path, "cannot be looked up", e);
        }
    }

    /** Uploads a file; the server refuses bytes that do not fit the checksum. */
    void put(String path, Path file, Checksums checksums) throws StepException {
        try {
            client.putObject(
                    request -> request.bucket(settings.bucket())
                            .key(settings.key(path))
                            .contentMD5(checksums.contentMd5()),
                    RequestBody.fromFile(file));
        } catch (SdkException e) {
            throw failure(path, "cannot be written", e);
        }
    }

    /** Downloads into a file that does not exist; false if nothing is kept under the path. */
    boolean download(String path, Path file) throws StepException {
        return get(path, ResponseTransformer.toFile(file)).isPresent();
    }

    /** Opens what is kept under a path. */
    Optional<InputStream> open(String path) throws StepException {
        return get(path, ResponseTransformer.toInputStream()).map(stream -> stream);
    }

    /** Removes what is kept under a path, if anything. */
    void delete(String path) throws StepException {
        try {
            client.deleteObject(request -> request.bucket(settings.bucket()).key(settings.key(path)));
        } catch (SdkException e) {
            if (!Failures.notFound(e)) {
                throw failure(path, "cannot be deleted", e);
            }
        }
    }

    /** The entity tags of everything whose path starts so, by the rest of the path. */
    SortedMap<String, String> list(String path) throws StepException {
        String start = settings.key(path);
        SortedMap<String, String> found = new TreeMap<>();
        try {
            for (S3Object object : client.listObjectsV2Paginator(
                            request -> request.bucket(settings.bucket()).prefix(start))
                    .contents()) {
                found.put(object.key().substring(start.length()), object.eTag());
            }
        } catch (SdkException e) {
            throw failure(path, "cannot be listed", e);
        }
        return found;
    }

    private <T> Optional<T> get(String path, ResponseTransformer<GetObjectResponse, T> into) throws StepException {
        try {
            return Optional.of(client.getObject(
                    request -> request.bucket(settings.bucket()).key(settings.key(path)), into));
        } catch (SdkException e) {
            if (Failures.notFound(e)) {
                return Optional.empty();
            }
            throw failure(path, "cannot be read", e);
        }
    }

    private StepException failure(String path, String what, SdkException e) {
        return Failures.of(name(path) + " " + what, settings.bucket(), e);
    }
}

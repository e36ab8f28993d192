package io.seedbed.s3;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.dataset.store.PublishedDirectory;
import io.seedbed.dataset.store.PublishedFolders;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Where a service keeps things: artifacts under {@code objects/}, published results under {@code published/}, both in a
 * directory or both in a bucket. Opening it sends nothing. Thread-safe; close it when the service stops.
 */
public final class Storage implements AutoCloseable {

    private final ArtifactStore artifacts;
    private final PublishedFolders published;
    private final Runnable close;

    private Storage(ArtifactStore artifacts, PublishedFolders published, Runnable close) {
        this.artifacts = artifacts;
        this.published = published;
        this.close = close;
    }

    /**
     * Opens a place.
     *
     * @param place a directory, or {@code s3://bucket/prefix}: the setting {@code seedbed.store}
     * @param s3 what is set under {@code seedbed.s3}; see {@link S3Settings#parse}
     * @throws StepException of kind {@code USER} that says what to correct
     */
    public static Storage open(String place, Map<String, String> s3) throws StepException {
        if (!S3Settings.isS3(place)) {
            Path directory = Path.of(place);
            return new Storage(
                    new ArtifactStore(directory), new PublishedDirectory(directory.resolve("published")), () -> {});
        }
        S3Settings settings = S3Settings.parse(place, s3);
        S3Client client = Clients.open(settings);
        return new Storage(
                new ArtifactStore(new S3Objects(client, settings)),
                new S3PublishedFolders(client, settings),
                client::close);
    }

    /** Immutable artifacts by their content. */
    public ArtifactStore artifacts() {
        return artifacts;
    }

    /** Published results by name. */
    public PublishedFolders published() {
        return published;
    }

    @Override
    public void close() {
        close.run();
    }
}

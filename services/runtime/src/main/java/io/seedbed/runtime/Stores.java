package io.seedbed.runtime;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.dataset.store.PublishedFolders;
import io.seedbed.s3.Storage;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the operator's {@code seedbed.store} keeps: artifacts and published results, in a directory or in a bucket. One for
 * the process, opened when it is first asked for. Thread-safe.
 */
@ApplicationScoped
public class Stores {

    private final Storage storage;

    /**
     * Opens the store.
     *
     * @throws IllegalStateException if a setting is wrong; the message says which
     */
    public Stores(PlatformConfig config) {
        try {
            this.storage = Storage.open(config.store(), config.s3());
        } catch (StepException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Immutable artifacts by their content. */
    public ArtifactStore artifacts() {
        return storage.artifacts();
    }

    /** Published results by the run's id. */
    public PublishedFolders published() {
        return storage.published();
    }

    @PreDestroy
    void close() {
        storage.close();
    }
}

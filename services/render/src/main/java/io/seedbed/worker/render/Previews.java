package io.seedbed.worker.render;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.contracts.Ref;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.kit.step.StepCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows people what a step renders: a picture in the store every few seconds, and its name told. Not thread-safe. */
final class Previews {

    /** The kind of the folders in the store. */
    static final String KIND = "preview";

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final long PAUSE = Duration.ofSeconds(4).toNanos();
    private static final int SHOWN = 3;

    private final StepCall call;
    private final KeptFolders kept;
    private final Path picture;
    private final Deque<String> names = new ArrayDeque<>();
    private FileTime shown = FileTime.fromMillis(0);
    private long last = System.nanoTime() - PAUSE;

    /**
     * Nothing is shown yet.
     *
     * @param picture where the process that renders keeps it
     */
    Previews(StepCall call, KeptFolders kept, Path picture) {
        this.call = call;
        this.kept = kept;
        this.picture = picture;
    }

    /** Shows the picture if it is new and some time has passed. What goes wrong here does not fail the step. */
    void show() {
        if (System.nanoTime() - last < PAUSE || !Files.isRegularFile(picture)) {
            return;
        }
        last = System.nanoTime();
        try {
            FileTime time = Files.getLastModifiedTime(picture);
            if (!time.equals(shown)) {
                shown = time;
                put();
            }
        } catch (IOException | StepException e) {
            LOG.warn("There is no preview of {}: {}", call.request().stepId(), e.getMessage());
        }
    }

    private void put() throws IOException, StepException {
        String runId = call.request().runId();
        Path folder = Files.createTempDirectory(picture.toAbsolutePath().getParent(), "preview");
        try {
            Files.copy(picture, folder.resolve("preview.jpg"));
            String name = call.request().stepId() + "/" + System.nanoTime();
            ArtifactRef ref = kept.keep(runId, KIND, name, folder);
            call.preview(new Ref(ref.kind(), ref.digest(), ref.rows()));
            names.addLast(name);
            if (names.size() > SHOWN) {
                kept.drop(runId, KIND, names.removeFirst());
            }
        } finally {
            WholeFolders.delete(folder);
        }
    }
}

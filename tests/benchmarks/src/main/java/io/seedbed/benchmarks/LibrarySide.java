package io.seedbed.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherSource;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.StepRequested;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.llm2llm.GrowStep;
import io.seedbed.llm2llm.LoopJob;
import io.seedbed.llm2llm.LoopJson;
import io.seedbed.llm2llm.PreparedJob;
import io.seedbed.retrieval.MiniLmEmbedder;
import io.seedbed.teacher.Recording;
import io.seedbed.teacher.TeacherChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * A step of the platform done again through the library, as the command line does it: the job is open and in memory, the store
 * is a directory of its own on the same disk. Not thread-safe.
 */
final class LibrarySide {

    private final ArtifactStore platform;
    private final Path folder;

    /** Over the platform's store, with a folder for a store of its own. */
    LibrarySide(Path store, Path folder) {
        this.platform = new ArtifactStore(store);
        this.folder = folder;
    }

    /** How many rows a step added, and the seconds that it took, by the clock and of CPU time. */
    record Measured(int added, double seconds, double cpu) {}

    /** Does a step that the worker has done, and checks that the outcome is the same. */
    Measured measure(StepEvents.Step step) throws StepException, InterruptedException, IOException {
        StepRequested request = step.request();
        Ref ref = Objects.requireNonNull(request.job(), "an augment step has a job");
        PreparedJob prepared = PreparedJob.get(platform, new ArtifactRef(ref.kind(), ref.digest(), ref.rows()));
        LoopJob job = prepared.load(platform);
        LoopCommand.Augment command =
                (LoopCommand.Augment) LoopJson.readCommand(request.command().toString());
        TeacherSource teacher = new TeacherChoice(
                        prepared.teacher(), null, prepared.teacherSettings(), Recording.in(folder))
                .make(job.pool(), job.prompt(), new MiniLmEmbedder(1));
        Path directory = folder.resolve("library");
        ArtifactStore store = new ArtifactStore(directory);
        store.put(platform.get(command.train()));
        store.putDocument(command.mistakes().kind(), platform.getDocument(command.mistakes()));
        double cpuBefore = cpuSeconds();
        long before = System.nanoTime();
        LoopEvent event = new GrowStep(store)
                .augment(job, teacher, command, Progress.NONE)
                .event();
        double seconds = (System.nanoTime() - before) / 1e9;
        double cpu = cpuSeconds() - cpuBefore;
        WholeFolders.delete(directory);
        JsonMapper json = JsonMapper.builder().build();
        if (!json.readTree(LoopJson.event(event)).equals(step.result().result())) {
            throw new IllegalStateException(
                    "the worker gave " + step.result().result() + ", the library " + LoopJson.event(event));
        }
        return new Measured(((LoopEvent.Augmented) event).kept(), seconds, cpu);
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e9;
    }
}

package io.seedbed.worker.render;

import io.seedbed.synthesis.RenderJob;
import io.seedbed.synthesis.RenderProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Processes that render, kept between the shards of one run, whose graphics context and meshes they have. One that waits for long,
 * or while another run's shard begins, is closed. Thread-safe.
 */
final class WarmProcesses implements AutoCloseable {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    private final Deque<Warm> idle = new ArrayDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "render-processes");
        thread.setDaemon(true);
        return thread;
    });
    private int made;

    /** No processes yet. */
    WarmProcesses() {
        Future<?> unused = clock.scheduleWithFixedDelay(
                () -> closeIdle(warm -> System.nanoTime() - warm.since() > PATIENCE), 5, 5, TimeUnit.SECONDS);
    }

    /**
     * A process for a run.
     *
     * @param preview where it keeps a picture of what it renders
     * @param since when it began to wait
     */
    record Warm(String runId, RenderProcess process, Path preview, long since) {}

    /** A process for a run's next shard: one that waits, or a new one. */
    Warm take(String runId, RenderJob job, Path folder) {
        closeIdle(warm -> !warm.runId().equals(runId));
        synchronized (this) {
            for (Warm waiting : idle) {
                // Another run's may have been given back in the meantime.
                if (waiting.runId().equals(runId)) {
                    idle.remove(waiting);
                    return waiting;
                }
            }
            Path preview = folder.resolve(ProcessHandle.current().pid() + "-" + made++ + ".jpg");
            RenderProcess process = new RenderProcess(job, folder.resolve("images"), Optional.of(preview));
            return new Warm(runId, process, preview, 0);
        }
    }

    /** The process waits for another shard. */
    synchronized void giveBack(Warm warm) {
        idle.addLast(new Warm(warm.runId(), warm.process(), warm.preview(), System.nanoTime()));
    }

    /** Closes the processes that wait for shards of a run. */
    void close(String runId) {
        closeIdle(warm -> warm.runId().equals(runId));
    }

    private void closeIdle(Predicate<Warm> which) {
        List<Warm> closing = new ArrayList<>();
        synchronized (this) {
            idle.stream().filter(which).forEach(closing::add);
            idle.removeAll(closing);
        }
        closing.forEach(warm -> warm.process().close());
    }

    /** Closes all that wait. */
    @Override
    public void close() {
        clock.shutdownNow();
        closeIdle(warm -> true);
    }
}

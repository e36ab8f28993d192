package io.seedbed.synthesis;

import io.seedbed.augment.StepException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Renders shards in processes of their own, each with its own graphics context: a native crash costs a shard's work, not
 * the job.
 */
final class WorkerProcesses {

    private final RenderJob job;
    private final Path out;
    private final RenderRun.Count count;
    private final Deque<Integer> left = new ArrayDeque<>();

    WorkerProcesses(RenderJob job, Path out, RenderRun.Count count) {
        this.job = job;
        this.out = out;
        this.count = count;
    }

    /**
     * Renders these shards; all processes have ended when it returns.
     *
     * @throws StepException what went wrong first
     */
    void render(List<Integer> shards, int processes) throws StepException, InterruptedException {
        left.addAll(shards);
        ExecutorService pool = Executors.newFixedThreadPool(processes);
        List<Future<?>> work = new ArrayList<>();
        try {
            for (int i = 0; i < processes; i++) {
                work.add(pool.submit(() -> {
                    renderAll();
                    return null;
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StepException step) {
                throw step;
            }
            throw new StepException(StepException.Kind.INTERNAL, "rendering failed: " + e.getCause(), e);
        } finally {
            work.forEach(one -> one.cancel(true));
            pool.shutdownNow();
        }
    }

    private synchronized Optional<Integer> next() {
        return Optional.ofNullable(left.poll());
    }

    private void renderAll() throws StepException, InterruptedException {
        try (RenderProcess process = new RenderProcess(job, out, Optional.empty())) {
            for (Optional<Integer> shard = next(); shard.isPresent(); shard = next()) {
                process.render(shard.get(), count::add);
            }
        }
    }
}

package io.seedbed.synthesis;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.shard.ImageShard;
import io.seedbed.render.Engine;
import io.seedbed.render.EngineSettings;
import io.seedbed.scene.language.Description;
import io.seedbed.scene.truth.Frame;
import io.seedbed.synthesis.Studio.Planned;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Renders shards on one engine: scenes are drawn up ahead of it, described and encoded behind it, by other threads; rows are
 * written in order. What an image shows depends on the job and its index alone. Not thread-safe: the thread that opened it
 * renders and closes.
 */
final class ShardRenderer implements AutoCloseable {

    /** Scenes that wait on either side of the engine: enough to keep it busy, few enough to keep memory flat. */
    private static final int WAITING = 6;

    private final RenderJob job;
    private final Engine engine;
    private final Studio studio;
    private final ExecutorService helpers;

    /**
     * A renderer for a job.
     *
     * @param threads that help the engine
     * @throws io.seedbed.render.NoGraphicsException if there is no graphics context to be had
     */
    ShardRenderer(RenderJob job, Scenes scenes, int threads) {
        this.job = job;
        this.engine = Engine.open(EngineSettings.DEFAULT
                .withSamples(job.picture().samples())
                .withShadowsFor(job.picture().width(), job.picture().height())
                .withNormals(job.picture().extras().contains(Extra.NORMALS)));
        this.studio = new Studio(job, scenes, engine);
        this.helpers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "picture-helper");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Told after each image that was written. */
    @FunctionalInterface
    interface Listener {
        void written(Outcome outcome) throws InterruptedException;
    }

    /** What draws. */
    String device() {
        return engine.device();
    }

    /**
     * Renders the images of a shard and finishes it.
     *
     * @throws StepException if the disk failed; nothing is left of the shard then
     */
    void render(ImageShard shard, int number, Listener listener) throws StepException, InterruptedException {
        long first = job.first(number);
        long end = job.end(number);
        int step = job.pairs() ? 2 : 1;
        Deque<Future<Planned>> ahead = new ArrayDeque<>();
        Deque<List<Future<Outcome>>> behind = new ArrayDeque<>();
        long asked = first - first % step;
        try {
            for (long index = asked; index < end; index += step) {
                while (asked < end && ahead.size() < WAITING) {
                    long next = asked;
                    ahead.add(helpers.submit(() -> studio.plan(next)));
                    asked += step;
                }
                if (behind.size() >= WAITING) {
                    write(shard, behind, first, end, listener);
                }
                List<Future<Outcome>> all = new ArrayList<>();
                for (Callable<Outcome> outcome : studio.draw(get(ahead.remove()))) {
                    all.add(helpers.submit(outcome));
                }
                behind.add(all);
            }
            while (!behind.isEmpty()) {
                write(shard, behind, first, end, listener);
            }
            shard.finish();
        } finally {
            ahead.forEach(future -> future.cancel(true));
            behind.forEach(all -> all.forEach(future -> future.cancel(true)));
        }
    }

    /** A drawn and described scene. */
    record Look(Frame frame, Description description, Optional<Counterpart> counterpart) {}

    /** Draws and describes images without writing them: one, or both of a pair; none where no scene can be made. */
    SortedMap<Long, Look> look(long index) {
        return studio.look(index);
    }

    /** A pair whose other image belongs to another shard is written there. */
    private static void write(
            ImageShard shard, Deque<List<Future<Outcome>>> behind, long first, long end, Listener listener)
            throws StepException, InterruptedException {
        for (Future<Outcome> future : behind.remove()) {
            Outcome outcome = get(future);
            if (outcome.index() >= first && outcome.index() < end) {
                outcome.writeTo(shard);
                listener.written(outcome);
            }
        }
    }

    private static <T> T get(Future<T> future) throws StepException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof StepException step) {
                throw step;
            }
            throw new StepException(
                    StepException.Kind.INTERNAL, "an image could not be made: " + cause, cause == null ? e : cause);
        }
    }

    @Override
    public void close() {
        helpers.shutdownNow();
        engine.close();
    }
}

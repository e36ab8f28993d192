package io.seedbed.synthesis;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.shard.ImageShard;
import io.seedbed.render.Engine;
import io.seedbed.render.EngineSettings;
import io.seedbed.scene.language.Describer;
import io.seedbed.scene.language.Description;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.truth.Frame;
import java.util.ArrayDeque;
import java.util.Deque;
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
    private final Scenes scenes;
    private final Describer describer = Describer.builtIn();
    private final Rows rows;
    private final Engine engine;
    private final ExecutorService helpers;

    /**
     * A renderer for a job.
     *
     * @param threads that help the engine
     * @throws io.seedbed.render.NoGraphicsException if there is no graphics context to be had
     */
    ShardRenderer(RenderJob job, Scenes scenes, int threads) {
        this.job = job;
        this.scenes = scenes;
        this.rows = new Rows(job.picture());
        this.engine = Engine.open(EngineSettings.DEFAULT
                .withSamples(job.picture().samples())
                .withNormals(job.picture().extras().contains(Extra.NORMALS)));
        this.helpers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "picture-helper");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A scene that is ready to be drawn. */
    private record Set(SceneSpec spec, Stage stage) {}

    /** Told after each image that was written. */
    @FunctionalInterface
    interface Listener {
        void written() throws InterruptedException;
    }

    /** What draws. */
    String device() {
        return engine.device();
    }

    /**
     * Renders the images of a shard and finishes it.
     *
     * @throws StepException if a scene cannot be made, or the disk failed; nothing is left of the shard then
     */
    void render(ImageShard shard, int number, Listener listener) throws StepException, InterruptedException {
        Deque<Future<Set>> ahead = new ArrayDeque<>();
        Deque<Future<ImageRow>> behind = new ArrayDeque<>();
        long asked = job.first(number);
        try {
            for (long index = job.first(number); index < job.end(number); index++) {
                while (asked < job.end(number) && ahead.size() < WAITING) {
                    long next = asked++;
                    ahead.add(helpers.submit(() -> set(next)));
                }
                if (behind.size() >= WAITING) {
                    write(shard, behind, listener);
                }
                Set set = get(ahead.remove());
                Frame frame = engine.render(
                        set.stage(), job.picture().width(), job.picture().height());
                long now = index;
                behind.add(helpers.submit(() -> row(now, set, frame)));
            }
            while (!behind.isEmpty()) {
                write(shard, behind, listener);
            }
            shard.finish();
        } finally {
            ahead.forEach(future -> future.cancel(true));
            behind.forEach(future -> future.cancel(true));
        }
    }

    /** A drawn and described scene. */
    record Look(Frame frame, Description description) {}

    /** Draws and describes one image without writing it. */
    Look look(long index) throws StepException {
        Set set = set(index);
        Frame frame =
                engine.render(set.stage(), job.picture().width(), job.picture().height());
        return new Look(frame, describer.describe(set.spec(), set.stage(), frame, job.seed(), index));
    }

    private Set set(long index) throws StepException {
        SceneSpec spec = scenes.spec(index);
        return new Set(spec, scenes.stage(spec));
    }

    private ImageRow row(long index, Set set, Frame frame) {
        return rows.row(
                index, set.spec(), frame, describer.describe(set.spec(), set.stage(), frame, job.seed(), index));
    }

    private static void write(ImageShard shard, Deque<Future<ImageRow>> behind, Listener listener)
            throws StepException, InterruptedException {
        shard.add(get(behind.remove()));
        listener.written();
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

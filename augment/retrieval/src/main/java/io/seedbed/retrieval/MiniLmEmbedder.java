package io.seedbed.retrieval;

import io.seedbed.augment.Embedder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Embeds texts with all-MiniLM-L6-v2 (fp32) inside the JVM: 384 numbers a text, no account and no network. Every text is
 * inferred alone and on one thread, so its vector is the same to the bit whatever stands beside it and however many
 * threads work. Thread-safe; the threads live as long as a call and,
 * after an interrupt, as long as the texts at hand take.
 */
public final class MiniLmEmbedder implements Embedder {

    /** What a blank text is embedded as: the model needs at least one character. */
    private static final String BLANK = ".";

    private final int threads;

    /** An embedder that uses as many threads as there are processors, at most 8. */
    public MiniLmEmbedder() {
        this(Math.min(8, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * An embedder with a bound on its threads. The model is loaded at the first text.
     *
     * @param threads how many texts are embedded side by side in one call, at least 1
     */
    public MiniLmEmbedder(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
        }
        this.threads = threads;
    }

    @Override
    public String name() {
        return "all-minilm-l6-v2";
    }

    /**
     * The i-th vector for the i-th text.
     *
     * @throws OutOfMemoryError where there is too little memory for the model; another call may go better
     * @throws CancellationException if the calling thread is interrupted; its interrupt stays set
     */
    @Override
    public List<float[]> embed(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, texts.size()), MiniLmEmbedder::daemon);
        try {
            List<Future<float[]>> futures = new ArrayList<>(texts.size());
            for (String text : texts) {
                futures.add(workers.submit(() -> embed(text)));
            }
            return join(futures);
        } finally {
            workers.shutdownNow();
        }
    }

    private static float[] embed(String text) {
        return MiniLmModel.shared().vector(text.isBlank() ? BLANK : text);
    }

    private static List<float[]> join(List<Future<float[]>> futures) {
        List<float[]> vectors = new ArrayList<>(futures.size());
        for (Future<float[]> future : futures) {
            try {
                vectors.add(future.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (CancellationException) new CancellationException("interrupted while embedding").initCause(e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException(
                        "text " + vectors.size() + " cannot be embedded: " + e.getCause(), e.getCause());
            }
        }
        return vectors;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "minilm");
        thread.setDaemon(true);
        return thread;
    }
}

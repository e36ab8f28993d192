package io.seedbed.augment.loop;

import io.seedbed.augment.StepException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs work side by side and gives the results in the work's order. The first failure stops the rest. Thread-safe. */
final class Ordered {

    private final int workers;

    Ordered(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers is " + workers + "; it must be 1 or more");
        }
        this.workers = workers;
    }

    /** A piece of work. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws StepException, InterruptedException;
    }

    <T> List<T> run(List<Work<T>> work) throws StepException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<T>> futures = new ArrayList<>();
            work.forEach(piece -> futures.add(pool.submit(piece::run)));
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(result(future));
            }
            return results;
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    private static <T> T result(Future<T> future) throws StepException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StepException failed) {
                throw failed;
            }
            throw new StepException(StepException.Kind.INTERNAL, "a step broke: " + e.getCause(), e);
        }
    }

    private static void awaitEnd(ExecutorService pool) {
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = pool.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

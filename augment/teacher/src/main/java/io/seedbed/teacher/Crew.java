package io.seedbed.teacher;

import io.seedbed.augment.StepException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes calls at once on a bounded number of threads. After a failure no further call is started, but those under way are
 * awaited, because they are paid for; an interruption stops them. No thread outlives {@link #askAll}.
 */
final class Crew {

    private final String name;
    private final int size;

    Crew(String name, int size) {
        this.name = name;
        this.size = size;
    }

    /**
     * The i-th outcome for the i-th call.
     *
     * @throws StepException the failure of the earliest call that failed
     */
    List<Outcome> askAll(List<Call> calls, Asker asker, Runnable answered) throws StepException, InterruptedException {
        AtomicBoolean stopped = new AtomicBoolean();
        ExecutorService threads = threads(Math.min(size, calls.size()));
        try {
            List<Future<Optional<Outcome>>> futures = new ArrayList<>();
            for (Call call : calls) {
                futures.add(threads.submit(() -> {
                    if (stopped.get()) {
                        return Optional.<Outcome>empty();
                    }
                    boolean done = false;
                    try {
                        Outcome outcome = asker.ask(call);
                        done = true;
                        answered.run();
                        return Optional.of(outcome);
                    } finally {
                        if (!done) {
                            stopped.set(true);
                        }
                    }
                }));
            }
            return collect(futures);
        } catch (InterruptedException e) {
            threads.shutdownNow();
            throw e;
        } finally {
            stopped.set(true);
            join(threads);
        }
    }

    private static List<Outcome> collect(List<Future<Optional<Outcome>>> futures)
            throws StepException, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Optional<Outcome>> future : futures) {
            try {
                future.get().ifPresent(outcomes::add);
            } catch (ExecutionException e) {
                rethrow(e);
            }
        }
        return outcomes;
    }

    private static void rethrow(ExecutionException failed) throws StepException, InterruptedException {
        Throwable cause = failed.getCause();
        if (cause instanceof StepException failure) {
            throw failure;
        }
        if (cause instanceof InterruptedException interruption) {
            throw interruption;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new StepException(
                StepException.Kind.INTERNAL, "a call of the teacher failed in an unforeseen way", failed);
    }

    private ExecutorService threads(int count) {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(Math.max(1, count), work -> {
            Thread thread = new Thread(work, "teacher-" + name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    private static void join(ExecutorService threads) {
        threads.shutdown();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
                threads.shutdownNow();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes one call. */
    @FunctionalInterface
    interface Asker {
        Outcome ask(Call call) throws StepException, InterruptedException;
    }
}

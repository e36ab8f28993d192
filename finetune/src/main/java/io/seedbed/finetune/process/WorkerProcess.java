package io.seedbed.finetune.process;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One worker process, from its start to its end: a native crash or want of memory ends the process, and the caller gets a
 * {@link StepException} that says so. The engine runs on one thread in it, so that results are the same to the bit; more
 * cores are used by more processes. To be used once, by one thread.
 */
final class WorkerProcess {

    private static final int LINES_KEPT = 20;

    /** glibc gives large blocks back to the system at each free, and the system clears them again: a third of a step. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "OMP_NUM_THREADS", "1",
            "MKL_NUM_THREADS", "1",
            "OMP_WAIT_POLICY", "passive",
            "MALLOC_ARENA_MAX", "1",
            "MALLOC_MMAP_THRESHOLD_", "1073741824",
            "MALLOC_TRIM_THRESHOLD_", "4294967296",
            "MALLOC_TOP_PAD_", "67108864");

    private final JobFolder job;
    private final int maxHeapMb;
    private final Progress progress;
    private final Deque<String> output = new ArrayDeque<>();
    private final AtomicReference<WorkerEvent> last = new AtomicReference<>();
    private final AtomicReference<RuntimeException> listenerFailure = new AtomicReference<>();

    WorkerProcess(JobFolder job, int maxHeapMb, Progress progress) {
        this.job = job;
        this.maxHeapMb = maxHeapMb;
        this.progress = progress;
    }

    /**
     * Runs the job to its end.
     *
     * @throws StepException if it failed
     * @throws InterruptedException if the calling thread was interrupted; the process is dead by then
     */
    void run(WorkerOptions options) throws StepException, InterruptedException {
        Process process = start(options);
        Thread events = drain(process.getInputStream(), "training-events");
        Thread errors = drain(process.getErrorStream(), "training-errors");
        try {
            int code = process.waitFor();
            events.join();
            errors.join();
            RuntimeException failure = listenerFailure.get();
            if (failure != null) {
                throw failure;
            }
            check(code, process.pid());
        } finally {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private Process start(WorkerOptions options) throws StepException {
        List<String> command = new ArrayList<>(List.of(
                options.java().toString(),
                "-Xmx" + maxHeapMb + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + job.path().resolve("hs_err_pid%p.log"),
                "-Doffline=true",
                "-Dai.djl.pytorch.num_threads=1",
                "-Dai.djl.pytorch.num_interop_threads=1"));
        command.addAll(options.jvmArguments());
        command.add(TrainingWorker.class.getName());
        command.add(job.path().toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(ENVIRONMENT);
        builder.environment().put("CLASSPATH", options.classPath());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new StepException(Kind.RESOURCES, "cannot start a training process: " + e.getMessage(), e);
        }
    }

    private Thread drain(InputStream stream, String name) {
        Thread thread = new Thread(
                () -> {
                    try (BufferedReader lines =
                            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            hear(line);
                        }
                    } catch (IOException e) {
                        hear("(the output broke off: " + e.getMessage() + ")");
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void hear(String line) {
        WorkerEvent.parse(line)
                .ifPresentOrElse(
                        event -> {
                            last.set(event);
                            if (event instanceof WorkerEvent.Step step) {
                                tell(step);
                            }
                        },
                        () -> keep(line));
    }

    /** A listener that fails must not stop the reading, or the process would wait for a reader for ever. */
    private void tell(WorkerEvent.Step step) {
        try {
            progress.update(step.stage(), step.done(), step.total());
        } catch (RuntimeException e) {
            listenerFailure.compareAndSet(null, e);
        }
    }

    private void keep(String line) {
        synchronized (output) {
            output.addLast(line);
            if (output.size() > LINES_KEPT) {
                output.removeFirst();
            }
        }
    }

    private void check(int code, long pid) throws StepException {
        WorkerEvent event = last.get();
        if (event instanceof WorkerEvent.Failed failed) {
            throw new StepException(failed.kind(), failed.message());
        }
        if (code != 0 || !(event instanceof WorkerEvent.Done)) {
            List<String> tail;
            synchronized (output) {
                tail = List.copyOf(output);
            }
            throw new WorkerExit(code, tail, crashReport(pid)).failure(maxHeapMb);
        }
    }

    private List<String> crashReport(long pid) {
        Path file = job.path().resolve("hs_err_pid" + pid + ".log");
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.limit(40).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.seedbed.finetune.process;

import ai.djl.engine.EngineException;
import io.seedbed.augment.StepException.Kind;
import io.seedbed.finetune.training.NonFiniteException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The main class of a worker process: it runs the one job in the folder that is its only argument, tells its caller of it
 * on standard output, and ends when standard input does, which is when the caller dies.
 */
public final class TrainingWorker {

    private TrainingWorker() {}

    /**
     * Runs the job.
     *
     * @param arguments the job's folder
     */
    public static void main(String[] arguments) {
        PrintStream events = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // what a library prints must not get between the events
        endWithCaller(System.in);
        WorkerEvent last = run(new JobFolder(Path.of(arguments[0])), events);
        events.println(last.line());
        // The natives' own clean-up at exit has nothing to save and could only crash.
        Runtime.getRuntime().halt(last instanceof WorkerEvent.Done ? 0 : 1);
    }

    private static WorkerEvent run(JobFolder job, PrintStream events) {
        try {
            WorkerJob.run(job, event -> events.println(event.line()));
            return new WorkerEvent.Done();
        } catch (IllegalArgumentException | NonFiniteException e) {
            return new WorkerEvent.Failed(Kind.USER, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return failed(Kind.RESOURCES, e);
        } catch (EngineException e) {
            return failed(isMemory(e) ? Kind.RESOURCES : Kind.INTERNAL, e);
        } catch (RuntimeException e) {
            return failed(Kind.INTERNAL, e);
        }
    }

    private static WorkerEvent failed(Kind kind, Exception e) {
        e.printStackTrace();
        return new WorkerEvent.Failed(kind, e.toString().lines().findFirst().orElse(""));
    }

    private static boolean isMemory(EngineException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("memory") || message.contains("alloc");
    }

    private static void endWithCaller(InputStream in) {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (in.read() >= 0) {
                            // the caller sends nothing; only the end matters
                        }
                    } catch (IOException e) {
                        // a broken pipe is an end as well
                    }
                    Runtime.getRuntime().halt(WorkerExit.CALLER_GONE);
                },
                "end-with-caller");
        watch.setDaemon(true);
        watch.start();
    }
}

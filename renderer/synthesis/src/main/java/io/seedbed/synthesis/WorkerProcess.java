package io.seedbed.synthesis;

import io.seedbed.augment.StepException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that renders shards one after another. It is told the job and the folder in two lines, then a shard's number in a
 * line, and answers with a line for each image and one at the shard's end. Not thread-safe.
 */
final class WorkerProcess implements AutoCloseable {

    /** An image was written. */
    static final String IMAGE = "image";

    /** The shard is finished. */
    static final String SHARD = "shard";

    /** The shard failed; the kind and the message follow. */
    static final String FAILED = "failed";

    private static final int LAST_LINES = 5;

    private final Process process;
    private final Path log;
    private final Writer in;
    private final BufferedReader answers;

    WorkerProcess(RenderJob job, Path out) throws StepException {
        try {
            log = Files.createTempFile("seedbed-render-", ".log");
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx1g",
                            "-XX:+UseSerialGC",
                            "-Djava.awt.headless=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ShardWorker.class.getName())
                    .redirectError(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new StepException(StepException.Kind.RESOURCES, "a worker process cannot be started: " + e, e);
        }
        in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            in.write(job.toJson() + "\n" + out.toAbsolutePath() + "\n");
        } catch (IOException e) {
            // It is dead already; the first shard will tell.
        }
    }

    /**
     * Renders a shard.
     *
     * @return false if the process died over it
     * @throws StepException if the shard failed for a reason that another process would meet too
     */
    boolean render(int shard, RenderRun.Count count) throws StepException, InterruptedException {
        int images = 0;
        try {
            in.write(shard + "\n");
            in.flush();
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (line.equals(SHARD)) {
                    return true;
                }
                if (line.equals(IMAGE)) {
                    images++;
                    count.add(1);
                } else if (line.startsWith(FAILED)) {
                    String[] words = line.split(" ", 3);
                    throw new StepException(StepException.Kind.valueOf(words[1]), words[2]);
                }
            }
        } catch (IOException e) {
            // The pipe is broken, since the process has died.
        }
        count.add(-images);
        return false;
    }

    /** The end of what it has complained of. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(its log cannot be read: " + e.getMessage() + ")";
        }
    }

    @Override
    public void close() {
        try {
            in.close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(log);
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

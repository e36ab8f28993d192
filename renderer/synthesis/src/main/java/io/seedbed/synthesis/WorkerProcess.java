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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A process that renders shards one after another. It is told the job, where its packs are, the folder, and where a preview
 * may lie in four lines, then a shard's number in a line, and answers with a line for each image and one at the shard's end.
 * Not thread-safe.
 */
final class WorkerProcess implements AutoCloseable {

    /** Mesa's own threads: with none the engine's thread draws, while other threads make scenes and describe them. */
    private static final String SOFTWARE_THREADS = "LP_NUM_THREADS";

    /** An image was written. */
    static final String IMAGE = "image";

    /** The shard is finished. */
    static final String SHARD = "shard";

    /** The shard failed; the kind and the message follow. */
    static final String FAILED = "failed";

    private static final int LAST_LINES = 5;
    private static final long BETWEEN_LOOKS_MS = 5;

    private final Process process;
    private final Path log;
    private final Writer in;
    private final BufferedReader answers;

    /**
     * Starts a process.
     *
     * @param preview where it keeps a JPEG of its newest images; empty for none
     */
    WorkerProcess(RenderJob job, Path out, Optional<Path> preview) throws StepException {
        try {
            log = Files.createTempFile("seedbed-render-", ".log");
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx704m",
                            "-XX:+UseSerialGC",
                            "-Djava.awt.headless=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ShardWorker.class.getName())
                    .redirectError(log.toFile());
            builder.environment().putIfAbsent(SOFTWARE_THREADS, "0");
            process = builder.start();
        } catch (IOException e) {
            throw new StepException(StepException.Kind.RESOURCES, "a worker process cannot be started: " + e, e);
        }
        in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            in.write(job.toJson() + "\n" + job.folders() + "\n" + out.toAbsolutePath() + "\n"
                    + preview.map(file -> file.toAbsolutePath().toString()).orElse("") + "\n");
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
    boolean render(int shard, RenderProcess.Images count) throws StepException, InterruptedException {
        int images = 0;
        try {
            in.write(shard + "\n");
            in.flush();
            for (String line = answer(); line != null; line = answer()) {
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

    /** The next line, or null once the process has died; waits so that it can be interrupted, which reading cannot. */
    private @Nullable String answer() throws IOException, InterruptedException {
        while (!answers.ready() && process.isAlive()) {
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
        return answers.readLine();
    }

    /** Ends the process at once, whatever it is at. */
    void kill() {
        process.destroyForcibly();
        close();
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

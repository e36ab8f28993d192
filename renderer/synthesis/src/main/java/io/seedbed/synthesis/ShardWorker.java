package io.seedbed.synthesis;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.folder.ImageOutput;
import io.seedbed.dataset.image.shard.ImageShard;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The main program of a {@link WorkerProcess}. It ends when its standard input does, which it does when the job is killed. */
final class ShardWorker {

    private static final int END = -1;

    private ShardWorker() {}

    /** Reads shards' numbers and renders them. */
    public static void main(String[] args) throws IOException, InterruptedException, StepException {
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        RenderJob job = RenderJob.of(line(in), line(in));
        ImageOutput output = ImageOutput.open(Path.of(line(in)), job.format(), job.toJson());
        String preview = line(in);
        Newest newest = preview.isEmpty() ? null : new Newest(Path.of(preview));
        BlockingQueue<Integer> shards = new LinkedBlockingQueue<>();
        AtomicBoolean atWork = new AtomicBoolean();
        Thread reader = new Thread(() -> read(in, shards, atWork), "shards");
        reader.setDaemon(true);
        reader.start();
        int next = shards.take();
        try (ShardRenderer renderer = Graphics.open(job, Scenes.of(job))) {
            for (int number = next; number != END; number = shards.take()) {
                atWork.set(true);
                try (ImageShard shard = output.write(number)) {
                    renderer.render(shard, number, outcome -> written(outcome, newest, answers));
                }
                atWork.set(false);
                answers.println(WorkerProcess.SHARD);
            }
        } catch (StepException e) {
            answers.println(WorkerProcess.FAILED + " " + e.kind() + " "
                    + String.valueOf(e.getMessage()).replace('\n', ' '));
        }
    }

    private static void written(Outcome outcome, @Nullable Newest newest, PrintStream answers) {
        if (newest != null && outcome instanceof Outcome.Made made) {
            newest.add(made.row());
        }
        answers.println(WorkerProcess.IMAGE);
    }

    private static String line(BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("standard input ended before the job was told");
        }
        return line;
    }

    /** When nobody waits for a shard any more, it is not rendered to its end. */
    private static void read(BufferedReader in, BlockingQueue<Integer> shards, AtomicBoolean atWork) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                shards.add(Integer.valueOf(line));
            }
            if (atWork.get()) {
                Runtime.getRuntime().halt(1);
            }
            shards.add(END);
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }
}

package io.seedbed.cli.loop;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.llm2llm.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The output folder of a run, with its memory in {@code .seedbed}: the job, the journal, the artifacts and the trainings. One
 * process holds it at a time.
 */
final class RunDirectory implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path out;
    private final FileChannel lockFile;

    private RunDirectory(Path out, FileChannel lockFile) {
        this.out = out;
        this.lockFile = lockFile;
    }

    /**
     * Opens the folder for a job, makes it where it is missing, and goes on with the job's run where it holds one.
     *
     * @param fingerprint everything that decides the job's result
     * @throws StepException of kind USER if the folder holds something else or another job's run, or another process
     *     works on it
     */
    static RunDirectory open(Path out, SortedMap<String, String> fingerprint) throws StepException {
        Path memory = memoryOf(out);
        Path job = memory.resolve("job.json");
        try {
            if (!Files.exists(job)) {
                refuseForeign(out);
                Files.createDirectories(memory);
            }
            RunDirectory run = new RunDirectory(out, lock(memory.resolve("lock"), out));
            try {
                run.claim(job, fingerprint);
            } catch (IOException | StepException e) {
                run.close();
                throw e;
            }
            return run;
        } catch (IOException e) {
            throw Disk.failure("preparing the folder " + out, e);
        }
    }

    /** The folder that the user named. */
    Path out() {
        return out;
    }

    /** The run's memory. */
    Path memory() {
        return memoryOf(out);
    }

    /** The memory of a run with this folder. */
    static Path memoryOf(Path out) {
        return out.resolve(".seedbed");
    }

    Journal journal() {
        return new Journal(memory().resolve("journal.jsonl"));
    }

    ArtifactStore store() {
        return new ArtifactStore(memory().resolve("store"));
    }

    Path trainings() {
        return memory().resolve("trainings");
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseForeign(Path out) throws IOException, StepException {
        if (!Files.exists(out)) {
            return;
        }
        if (!Files.isDirectory(out)) {
            throw user(out + " is a file; --out must name a folder");
        }
        try (Stream<Path> entries = Files.list(out)) {
            Optional<Path> first =
                    entries.filter(entry -> !entry.endsWith(".seedbed")).min(Comparator.naturalOrder());
            if (first.isPresent()) {
                throw user(out + " holds something else (" + first.get().getFileName()
                        + "); --out must name a new or an empty folder, or one that the same job wrote");
            }
        }
    }

    private static FileChannel lock(Path file, Path out) throws IOException, StepException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw user("another process works on " + out + "; wait for it, or choose another --out");
        }
        return channel;
    }

    private void claim(Path job, SortedMap<String, String> fingerprint) throws IOException, StepException {
        if (!Files.exists(job)) {
            DurableFiles.write(job, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fingerprint));
            return;
        }
        SortedMap<String, String> before = new TreeMap<>();
        JSON.readTree(job.toFile())
                .properties()
                .forEach(entry -> before.put(entry.getKey(), entry.getValue().asText()));
        if (!before.equals(fingerprint)) {
            throw user(out + " holds another job's run (" + difference(before, fingerprint)
                    + "); choose another --out, or give the same job to go on with it");
        }
    }

    private static String difference(SortedMap<String, String> before, SortedMap<String, String> now) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        StringBuilder text = new StringBuilder();
        for (String key : keys) {
            String then = before.getOrDefault(key, "not set");
            String today = now.getOrDefault(key, "not set");
            if (!Objects.equals(then, today)) {
                text.append(text.isEmpty() ? "" : ", ").append(key);
                if (then.length() < 40 && today.length() < 40) {
                    text.append(" was ").append(then).append(" and is ").append(today);
                } else {
                    text.append(" differs");
                }
            }
        }
        return text.toString();
    }

    private static StepException user(String message) {
        return new StepException(StepException.Kind.USER, message);
    }
}

package io.seedbed.cli.loop;

import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.llm2llm.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How long a run's steps took, beside the journal: times are no part of a result. Not thread-safe. */
final class StepTimes {

    private final Path file;

    StepTimes(Path file) {
        this.file = file;
    }

    /** A step's work. */
    @FunctionalInterface
    interface Work {
        LoopEvent run() throws StepException, InterruptedException;
    }

    /** Does the work and notes how long it took. */
    LoopEvent measure(LoopCommand command, Work work) throws StepException, InterruptedException {
        long start = System.nanoTime();
        LoopEvent event = work.run();
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        String step = command.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        try {
            Files.writeString(
                    file,
                    String.format(Locale.ROOT, "%s\t%.3f%n", step, seconds),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw Disk.failure("writing " + file, e);
        }
        return event;
    }

    /** Seconds by kind of step over the whole run, interruptions left out. */
    Map<String, Double> totals() throws StepException {
        Map<String, Double> totals = new LinkedHashMap<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    String[] cells = line.split("	", -1);
                    if (cells.length == 2) {
                        totals.merge(cells[0], Double.parseDouble(cells[1]), Double::sum);
                    }
                }
            }
        } catch (IOException e) {
            throw Disk.failure("reading " + file, e);
        }
        return totals;
    }
}

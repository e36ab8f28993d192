package io.seedbed.cli.loop;

import io.seedbed.augment.StepException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Deletes weights that a run needs no more: 90 MB a training add up. Not thread-safe. */
final class ModelSweep {

    private final Path trainings;
    private final int members;

    /**
     * A sweep of a run's trainings.
     *
     * @param members trainings that are averaged; the weights of a single one are the round's model and stay
     */
    ModelSweep(Path trainings, int members) {
        this.trainings = trainings;
        this.members = members;
    }

    /** Deletes the weights of the single trainings once their average is there; their predictions stay. */
    void dropMembers() throws StepException {
        if (members == 1 || !Files.isDirectory(trainings)) {
            return;
        }
        try (Stream<Path> folders = Files.list(trainings)) {
            List<Path> models = folders.filter(
                            folder -> String.valueOf(folder.getFileName()).startsWith("t-"))
                    .map(folder -> folder.resolve("model"))
                    .filter(Files::exists)
                    .toList();
            for (Path model : models) {
                delete(model);
            }
        } catch (IOException e) {
            throw Disk.failure("deleting old weights in " + trainings, e);
        }
    }

    /** Deletes everything below a folder and the folder itself. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}

package io.seedbed.cli.loop;

import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.RoundTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Deletes weights that a run needs no more: 90 MB a training add up. Stateless. */
final class ModelSweep {

    private ModelSweep() {}

    /** Deletes the weights of a round's single trainings once their average is there; their predictions stay. */
    static void dropMembers(RoundTraining training) throws StepException {
        for (Path folder : training.folders()) {
            Path model = folder.resolve("model");
            if (!model.equals(training.model())) {
                try {
                    delete(model);
                } catch (IOException e) {
                    throw Disk.failure("deleting old weights in " + folder, e);
                }
            }
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

package io.seedbed.llm2llm;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.RoundTraining;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.dataset.store.ArtifactStore;
import java.io.IOException;
import java.nio.file.Path;

/** Deletes weights that a run needs no more: 90 MB a training add up. Stateless. */
public final class ModelSweep {

    private ModelSweep() {}

    /**
     * Deletes the averaged models of a run's rounds from the store; their predictions stay.
     *
     * @param trainings the artifacts of the rounds' trainings, as {@link StudentSteps#finetune} gives them
     * @throws StepException if the store failed; what is gone already is no error
     */
    public static void dropStored(ArtifactStore store, Iterable<ArtifactRef> trainings) throws StepException {
        for (ArtifactRef training : trainings) {
            store.deleteFolder(StoredTraining.get(store, training).model());
        }
    }

    /** Deletes the weights of a round's single trainings once their average is there; their predictions stay. */
    static void dropMembers(RoundTraining training) throws StepException {
        for (Path folder : training.folders()) {
            Path model = folder.resolve("model");
            if (!model.equals(training.model())) {
                try {
                    WholeFolders.delete(model);
                } catch (IOException e) {
                    throw Disk.failure("deleting old weights in " + folder, e);
                }
            }
        }
    }
}

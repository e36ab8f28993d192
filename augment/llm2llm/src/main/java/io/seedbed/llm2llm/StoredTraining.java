package io.seedbed.llm2llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.RoundTraining;
import io.seedbed.dataset.store.ArtifactStore;
import java.util.List;

/**
 * A round's trainings as they are kept: predictions, and the reference to the averaged model. What a training
 * took in time and memory is left out, so that the same trainings have the same digest.
 *
 * @param members test predictions of each training
 * @param modelTest test predictions of the averaged model
 * @param seeds predictions for the seed rows that the error signal reads
 * @param model the averaged model's folder
 */
record StoredTraining(
        List<List<Prediction>> members, List<Prediction> modelTest, List<Prediction> seeds, ArtifactRef model) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KIND = "training";

    static StoredTraining of(RoundTraining training, ArtifactRef model) {
        return new StoredTraining(
                training.members().stream().map(Predictions::rows).toList(),
                training.modelTest().rows(),
                training.seeds().rows(),
                model);
    }

    ArtifactRef put(ArtifactStore store) throws StepException {
        try {
            return store.putDocument(KIND, JSON.writeValueAsString(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("predictions are plain data", e);
        }
    }

    static StoredTraining get(ArtifactStore store, ArtifactRef ref) throws StepException {
        try {
            return JSON.readValue(store.getDocument(ref), StoredTraining.class);
        } catch (JsonProcessingException e) {
            throw new StepException(
                    StepException.Kind.INTERNAL, "artifact " + ref.digest() + " is no training: " + e.getMessage(), e);
        }
    }
}

package io.seedbed.augment.loop;

import io.seedbed.augment.Predictions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * What the trainings of one round gave.
 *
 * @param members test predictions of each training, in the order of their seeds
 * @param modelTest test predictions of the averaged model; those of the only training where there is one
 * @param seeds predictions for the seed rows that the error signal reads: out of fold where it needs them, else the mean
 *     over the trainings
 * @param model the averaged model's folder
 * @param folders each training's folder, in the order of their seeds
 * @param metrics each training's own numbers, in the order of their seeds
 */
public record RoundTraining(
        List<Predictions> members,
        Predictions modelTest,
        Predictions seeds,
        Path model,
        List<Path> folders,
        List<SortedMap<String, Double>> metrics) {
    public RoundTraining {
        members = List.copyOf(members);
        folders = List.copyOf(folders);
        metrics = List.copyOf(metrics);
        Objects.requireNonNull(modelTest, "modelTest");
        Objects.requireNonNull(seeds, "seeds");
        Objects.requireNonNull(model, "model");
    }
}

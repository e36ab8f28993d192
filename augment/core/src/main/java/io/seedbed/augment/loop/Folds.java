package io.seedbed.augment.loop;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Seeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts of a training set for out-of-fold predictions: stratified by label, drawn by seed, the same in every round. What was
 * made from a held-out seed row is held out with it, else the student would know the row's children.
 *
 * @param parts one part for each fold, none of them without a held-out row
 */
public record Folds(List<Fold> parts) {
    public Folds {
        parts = List.copyOf(parts);
    }

    /**
     * One fold.
     *
     * @param train rows to train on
     * @param heldOut seed rows to predict
     */
    public record Fold(Dataset train, Dataset heldOut) {}

    /**
     * Splits a training set.
     *
     * @param train the seed rows and what was made from them
     * @param count folds wanted; fewer come where there are fewer seed rows
     * @param seed decides which row falls into which fold
     */
    public static Folds of(Dataset train, int count, long seed) {
        List<Example> shuffled = train.seedRows().examples().stream()
                .sorted(Comparator.comparing((Example row) -> row.target().text())
                        .thenComparingLong(row -> Seeds.derive(seed, "fold", row.id()))
                        .thenComparing(Example::id))
                .toList();
        Map<String, Integer> foldOf = new HashMap<>();
        for (int i = 0; i < shuffled.size(); i++) {
            foldOf.put(shuffled.get(i).id(), i % count);
        }
        List<Fold> parts = new ArrayList<>();
        for (int fold = 0; fold < Math.min(count, shuffled.size()); fold++) {
            parts.add(part(train, foldOf, fold));
        }
        return new Folds(parts);
    }

    private static Fold part(Dataset train, Map<String, Integer> foldOf, int fold) {
        Dataset heldOut = train.filter(row -> foldOf.getOrDefault(row.id(), -1) == fold);
        Set<String> ids = new HashSet<>();
        heldOut.examples().forEach(row -> ids.add(row.id()));
        return new Fold(
                train.filter(row -> !ids.contains(row.id())
                        && row.provenance().parents().stream().noneMatch(ids::contains)),
                heldOut);
    }
}

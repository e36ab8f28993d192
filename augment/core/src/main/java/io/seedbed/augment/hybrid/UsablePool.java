package io.seedbed.augment.hybrid;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Retriever;
import io.seedbed.augment.filter.NormalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pool without what a training set has already: rows that became its rows, and texts that it holds. Immutable and
 * thread-safe.
 */
final class UsablePool {

    private final Retriever retriever;
    private final int size;
    private final Set<String> usedIds = new HashSet<>();
    private final Set<String> usedTexts = new HashSet<>();

    /** A view for one training set. */
    UsablePool(Dataset pool, Retriever retriever, Dataset train) {
        this.retriever = retriever;
        this.size = pool.size();
        for (Example row : train.examples()) {
            usedTexts.add(NormalText.of(row.text()));
            usedIds.addAll(poolParents(row));
        }
    }

    /** The pool rows that a row was made from: all its parents but the seed row. */
    static List<String> poolParents(Example row) {
        List<String> parents = row.provenance().parents();
        return parents.subList(Math.min(1, parents.size()), parents.size());
    }

    /** The {@code k} nearest usable rows, the nearest first; of rows with one text the first. */
    List<Example> nearest(String text, int k) {
        int enough = Math.min(size, k + usedIds.size() + usedTexts.size());
        Set<String> texts = new HashSet<>();
        List<Example> result = new ArrayList<>(k);
        for (Retriever.Hit hit : retriever.nearest(text, enough)) {
            String normal = NormalText.of(hit.row().text());
            if (!usedIds.contains(hit.row().id()) && !usedTexts.contains(normal) && texts.add(normal)) {
                result.add(hit.row());
            }
            if (result.size() == k) {
                break;
            }
        }
        return result;
    }
}

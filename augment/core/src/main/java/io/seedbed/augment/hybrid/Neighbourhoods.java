package io.seedbed.augment.hybrid;

import io.seedbed.augment.Embedder;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vectors and opinions of pool rows, made once and shared by all mistakes that the rows are near to. Immutable. */
final class Neighbourhoods {

    private final Embedder embedder;
    private final Map<String, float[]> vectors = new HashMap<>();
    private final Map<String, CoLabel> opinions = new HashMap<>();

    private Neighbourhoods(Embedder embedder) {
        this.embedder = embedder;
    }

    static Neighbourhoods of(
            Collection<Example> rows, Map<String, Prediction> predictions, CoLabeller labeller, Embedder embedder) {
        Neighbourhoods result = new Neighbourhoods(embedder);
        List<Example> ordered = List.copyOf(rows);
        List<float[]> embedded =
                embedder.embed(ordered.stream().map(Example::text).toList());
        for (int i = 0; i < ordered.size(); i++) {
            String id = ordered.get(i).id();
            Prediction prediction = predictions.get(id);
            if (prediction == null) {
                throw new IllegalStateException("the student gave no prediction for pool row " + id);
            }
            result.vectors.put(id, embedded.get(i));
            result.opinions.put(id, labeller.label(embedded.get(i), prediction));
        }
        return result;
    }

    /** The rows as neighbours of a mistake, in their order. */
    List<Neighbour> around(Example mistake, List<Example> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        float[] centre = embedder.embed(List.of(mistake.text())).get(0);
        List<Neighbour> result = new ArrayList<>(rows.size());
        for (Example row : rows) {
            float[] vector = known(vectors, row);
            result.add(new Neighbour(row, known(opinions, row), Vectors.dot(centre, vector)));
        }
        return result;
    }

    private static <T> T known(Map<String, T> values, Example row) {
        T value = values.get(row.id());
        if (value == null) {
            throw new IllegalStateException("pool row " + row.id() + " was not prepared");
        }
        return value;
    }
}

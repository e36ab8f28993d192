package io.seedbed.augment.hybrid;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Example;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Retriever;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.simple.Eda;
import io.seedbed.augment.simple.EdaSettings;
import io.seedbed.augment.simple.EdaTeacher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A world in which everything is countable: a text's vector counts its words beginning with a, b and c; label A is
 * described by "apple" and so on; the student believes the first word.
 */
final class Toy {

    static final LabelSet LABELS = new LabelSet(Map.of("A", "apple", "B", "berry", "C", "cherry"));

    private Toy() {}

    static Embedder embedder() {
        return new Embedder() {
            @Override
            public String name() {
                return "toy";
            }

            @Override
            public List<float[]> embed(List<String> texts) {
                return texts.stream().map(Toy::vector).toList();
            }
        };
    }

    static float[] vector(String text) {
        float[] counts = new float[3];
        for (String word : text.split(" ", -1)) {
            int axis = word.charAt(0) - 'a';
            if (axis >= 0 && axis < 3) {
                counts[axis]++;
            }
        }
        return Vectors.unit(counts);
    }

    static Retriever retriever(Dataset pool) {
        return (query, k) -> {
            List<Retriever.Hit> hits = new ArrayList<>();
            for (Example row : pool.examples()) {
                hits.add(new Retriever.Hit(row, Vectors.dot(vector(query), vector(row.text()))));
            }
            hits.sort(Comparator.comparingDouble((Retriever.Hit hit) -> -hit.score()));
            return hits.subList(0, Math.min(k, hits.size()));
        };
    }

    /** An offline teacher that has, unless it is set, no limit on the rows of one label. */
    static OfflineTeacher teacher(Dataset pool, Map<String, String> values) {
        Map<String, String> settings = new TreeMap<>(Map.of("balance", "3"));
        settings.putAll(values);
        EdaTeacher rewriter = new EdaTeacher(new Eda(word -> List.of("xx"), EdaSettings.DEFAULT));
        return new OfflineTeacher(pool, embedder(), retriever(pool), rewriter, OfflineSettings.parse(settings));
    }

    static Dataset pool(String... texts) {
        List<Example> rows = new ArrayList<>();
        for (String text : texts) {
            rows.add(Example.of(
                    "p" + (rows.size() + 1), text, new Target.Missing(), Split.POOL, Provenance.read("pool:1")));
        }
        return Dataset.of(rows);
    }

    static Example seed(String id, String text, String label) {
        return Example.of(id, text, new Target.Label(label), Split.TRAIN, Provenance.read("seed:1"));
    }

    static TeacherContext context(Student student, Example... train) {
        return new TeacherContext(1, Dataset.of(List.of(train)), LABELS, student);
    }

    /** Believes the first word with 0.8, and counts how often it is asked. */
    static final class Student implements TeacherContext.StudentView {
        int calls;
        int rows;

        @Override
        public Predictions predict(Dataset asked) {
            calls++;
            rows += asked.size();
            List<Prediction> predictions = new ArrayList<>();
            for (Example row : asked.examples()) {
                Map<String, Double> probabilities = new LinkedHashMap<>();
                for (String label : LABELS.labels()) {
                    boolean first = row.text().charAt(0) == Character.toLowerCase(label.charAt(0));
                    probabilities.put(label, first ? 0.8 : 0.1);
                }
                predictions.add(Prediction.of(row.id(), probabilities));
            }
            return Predictions.of(predictions);
        }
    }
}

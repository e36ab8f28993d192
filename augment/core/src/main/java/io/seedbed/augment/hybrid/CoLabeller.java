package io.seedbed.augment.hybrid;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Example;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Prediction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels rows by two opinions: the student's probabilities, and the nearness of the row's embedding to each label's
 * prototype. A prototype is the embedding of the label's description, mixed with the mean embedding of the label's seed
 * rows where the settings ask for it. A label that has no description but its bare name gets at least half of its
 * prototype from its seed rows: a name alone labels poorly. With student probabilities {@code s(y)} and prototype probabilities {@code d(y)}, the combined one is
 * {@code s(y)^a · d(y)^(1−a)}, normalised: a product of experts. Immutable and thread-safe.
 */
public final class CoLabeller {

    /** A probability below this counts as this: a saturated student must not silence the descriptions for good. */
    private static final double LEAST = 1e-6;

    private static final double LEAST_MIX_OF_BARE_NAMES = 0.5;

    private final Map<String, float[]> prototypes;
    private final OfflineSettings settings;

    private CoLabeller(Map<String, float[]> prototypes, OfflineSettings settings) {
        this.prototypes = prototypes;
        this.settings = settings;
    }

    /**
     * A labeller for these labels.
     *
     * @param seeds labelled rows; only rows that were read count, what a method made is no evidence
     */
    public static CoLabeller of(LabelSet labels, Dataset seeds, Embedder embedder, OfflineSettings settings) {
        List<String> names = labels.labels();
        List<float[]> descriptions =
                embedder.embed(List.copyOf(labels.descriptions().values()));
        List<Example> rows = seeds.seedRows().examples();
        List<float[]> vectors = embedder.embed(rows.stream().map(Example::text).toList());
        Map<String, float[]> prototypes = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            List<float[]> evidence = new ArrayList<>();
            for (int j = 0; j < rows.size(); j++) {
                if (rows.get(j).target().text().equals(names.get(i))) {
                    evidence.add(vectors.get(j));
                }
            }
            prototypes.put(
                    names.get(i), prototype(descriptions.get(i), evidence, seedMix(labels, names.get(i), settings)));
        }
        return new CoLabeller(prototypes, settings);
    }

    private static double seedMix(LabelSet labels, String label, OfflineSettings settings) {
        String description = labels.descriptions().getOrDefault(label, label);
        boolean bare = LabelSet.named(List.of(label)).descriptions().containsValue(description);
        return bare ? Math.max(LEAST_MIX_OF_BARE_NAMES, settings.seedMix()) : settings.seedMix();
    }

    private static float[] prototype(float[] description, List<float[]> evidence, double seedMix) {
        if (evidence.isEmpty()) {
            return Vectors.unit(description);
        }
        float[] mean = Vectors.unit(Vectors.mean(evidence));
        return Vectors.unit(Vectors.mix(1 - seedMix, Vectors.unit(description), seedMix, mean));
    }

    /**
     * What both opinions say of a row.
     *
     * @param vector the row's embedding
     * @param student the student's prediction for it; without probabilities the predicted label counts as near certain
     */
    public CoLabel label(float[] vector, Prediction student) {
        Map<String, Double> description = new LinkedHashMap<>();
        prototypes.forEach(
                (label, prototype) -> description.put(label, Vectors.dot(vector, prototype) / settings.temperature()));
        Prediction described = Prediction.of(student.exampleId(), softmax(description));
        Map<String, Double> product = new LinkedHashMap<>();
        for (String label : prototypes.keySet()) {
            double a = settings.studentShare();
            product.put(
                    label,
                    a * Math.log(Math.max(LEAST, opinion(student, label)))
                            + (1 - a) * Math.log(Math.max(LEAST, described.probability(label))));
        }
        return new CoLabel(student, described, Prediction.of(student.exampleId(), softmax(product)));
    }

    private static double opinion(Prediction student, String label) {
        if (student.probabilities().isEmpty()) {
            return student.predicted().equals(label) ? 1 : 0;
        }
        return student.probability(label);
    }

    private static Map<String, Double> softmax(Map<String, Double> scores) {
        double highest =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Map<String, Double> result = new LinkedHashMap<>();
        double sum = 0;
        for (Map.Entry<String, Double> score : scores.entrySet()) {
            double weight = Math.exp(score.getValue() - highest);
            result.put(score.getKey(), weight);
            sum += weight;
        }
        double total = sum;
        result.replaceAll((label, weight) -> weight / total);
        return result;
    }
}

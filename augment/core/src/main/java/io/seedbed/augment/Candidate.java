package io.seedbed.augment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A new row as a method proposes it, before the filters.
 *
 * @param fields the text fields by name
 * @param target the proposed target
 * @param parents ids of the rows that it was made from, the seed row first
 * @param method the method's name
 * @param model the model behind the teacher; empty where none took part
 * @param promptDigest digest of the prompt that was answered; empty where there was none
 * @param seed the seed of the generator that it was drawn with
 * @param scores filters that the method itself applied, with their scores
 */
public record Candidate(
        Map<String, String> fields,
        Target target,
        List<String> parents,
        String method,
        String model,
        String promptDigest,
        long seed,
        List<FilterScore> scores) {

    public Candidate {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        Objects.requireNonNull(target, "target");
        parents = List.copyOf(parents);
        if (parents.isEmpty()) {
            throw new IllegalArgumentException("a candidate needs the id of the seed row that it was made for");
        }
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(promptDigest, "promptDigest");
        scores = List.copyOf(scores);
    }

    /** The candidate as a training row. */
    public Example toExample(String id, int round, String teacher, List<FilterScore> passed) {
        return new Example(
                id,
                fields,
                target,
                Split.TRAIN,
                new Provenance("", parents, round, method, teacher, model, promptDigest, seed, passed));
    }

    /** The candidate's text, as {@link Example#text()}. */
    public String text() {
        return String.join("\n", fields.values());
    }
}

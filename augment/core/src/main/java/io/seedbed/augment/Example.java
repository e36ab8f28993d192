package io.seedbed.augment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One row of a data set. Immutable.
 *
 * @param id unique in its data set and stable: the same file and job give the same ids
 * @param fields the text fields by name, in the file's order; at least one
 * @param target what a student should produce
 * @param split the part that the row plays
 * @param provenance where the row comes from
 */
public record Example(String id, Map<String, String> fields, Target target, Split split, Provenance provenance) {

    /** The field that single-text tasks read. */
    public static final String TEXT = "text";

    /** The field that question-answering tasks read. */
    public static final String QUESTION = "question";

    public Example {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("an example's id must not be blank");
        }
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("example " + id + " has no text field");
        }
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** A row of a single-text task. */
    public static Example of(String id, String text, Target target, Split split, Provenance provenance) {
        return new Example(id, Map.of(TEXT, text), target, split, provenance);
    }

    /** The row's text: its only field, or all fields in order, one a line. */
    public String text() {
        return fields.size() == 1 ? fields.values().iterator().next() : String.join("\n", fields.values());
    }

    /** The same row with another target. */
    public Example withTarget(Target other) {
        return new Example(id, fields, other, split, provenance);
    }

    /** The same row in another part. */
    public Example withSplit(Split other) {
        return new Example(id, fields, target, other, provenance);
    }

    /** The same row under another id. */
    public Example withId(String other) {
        return new Example(other, fields, target, split, provenance);
    }

    /** The same row with another provenance. */
    public Example withProvenance(Provenance other) {
        return new Example(id, fields, target, split, other);
    }
}

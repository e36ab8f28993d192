package io.seedbed.augment.prompt;

import io.seedbed.augment.Reject;
import io.seedbed.augment.Target;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an answer held.
 *
 * @param rows the new rows in the answer's order
 * @param rejects everything else in the answer, each with its raw text and its reason
 */
public record ParsedAnswer(List<Row> rows, List<Reject> rejects) {

    /** The method's name that prompted rows and rejects carry. */
    public static final String METHOD = "prompt";

    public ParsedAnswer {
        rows = List.copyOf(rows);
        rejects = List.copyOf(rejects);
    }

    /**
     * A new row as the teacher wrote it.
     *
     * @param fields the text fields by name, in the mistake's order
     * @param target the row's target
     */
    public record Row(Map<String, String> fields, Target target) {
        public Row {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            Objects.requireNonNull(target, "target");
        }
    }
}

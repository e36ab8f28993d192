package io.seedbed.gateway.run;

import io.seedbed.augment.Example;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a data set with where it comes from.
 *
 * @param fields its text fields by name
 * @param target its label or answer; empty for none
 * @param origin {@code file:line} of a row that was read; empty for a new one
 * @param parents ids of the rows that it was made from, the seed row first; empty for a row that was read
 * @param round the round that made it; 0 for a row that was read
 * @param method the method that made it; {@code seed} for a row that was read
 * @param teacher the teacher's configured name; empty where none took part
 * @param model the model behind the teacher; empty where none took part
 * @param promptDigest digest of the prompt that was answered; empty where there was none
 * @param seed what it was drawn with
 * @param filters the filters that it passed, in the order in which they ran
 */
public record RowView(
        String id,
        Map<String, String> fields,
        String target,
        String origin,
        List<String> parents,
        int round,
        String method,
        String teacher,
        String model,
        String promptDigest,
        long seed,
        List<Passed> filters) {

    public RowView {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        parents = List.copyOf(parents);
        filters = List.copyOf(filters);
    }

    /** A filter that a row passed, with the score that it had. */
    public record Passed(String filter, double score) {}

    /** The row's text: its only field, or all fields in order, one a line. */
    public String text() {
        return String.join("\n", fields.values());
    }

    static RowView of(Example row) {
        return new RowView(
                row.id(),
                row.fields(),
                row.target().text(),
                row.provenance().origin(),
                row.provenance().parents(),
                row.provenance().round(),
                row.provenance().method(),
                row.provenance().teacher(),
                row.provenance().model(),
                row.provenance().promptDigest(),
                row.provenance().seed(),
                row.provenance().filters().stream()
                        .map(passed -> new Passed(passed.filter(), passed.score()))
                        .toList());
    }
}

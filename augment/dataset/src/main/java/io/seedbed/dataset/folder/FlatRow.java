package io.seedbed.dataset.folder;

import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Target;
import io.seedbed.dataset.WellFormed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An example as one flat row: a value for every column, in order. Values are a {@link String}, {@link Integer},
 * {@link Long}, a list of strings or a list of {@link FilterScore}; a text that is absent is empty.
 *
 * @param values value by column
 */
record FlatRow(Map<String, Object> values) {
    FlatRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static FlatRow of(Example row, Columns columns) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", WellFormed.repair(row.id()));
        columns.textColumns()
                .forEach((field, column) ->
                        values.put(column, WellFormed.repair(row.fields().getOrDefault(field, ""))));
        String target = WellFormed.repair(row.target().text());
        if (columns.hasLabel()) {
            values.put("label", row.target() instanceof Target.Label ? target : "");
        }
        if (columns.hasAnswer()) {
            values.put("answer", row.target() instanceof Target.Answer ? target : "");
        }
        values.put("split", row.split().label());
        Provenance provenance = row.provenance();
        values.put("origin", provenance.origin());
        values.put(
                "parents", provenance.parents().stream().map(WellFormed::repair).toList());
        values.put("round", provenance.round());
        values.put("method", provenance.method());
        values.put("teacher", provenance.teacher());
        values.put("model", provenance.model());
        values.put("prompt_digest", provenance.promptDigest());
        values.put("seed", provenance.seed());
        values.put("filters", provenance.filters());
        return new FlatRow(values);
    }

    /** The value of a column that {@link Columns} names. */
    Object value(String column) {
        Object value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException("there is no column " + column);
        }
        return value;
    }
}

package io.seedbed.dataset.folder;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Target;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of the flat rows, the same for every row of every split, so that readers that infer types from the first
 * rows infer the right ones.
 *
 * @param textColumns column by text field; a field with the name of one of our columns gets an underscore
 * @param hasLabel whether there is a column {@code label}
 * @param hasAnswer whether there is a column {@code answer}
 */
record Columns(Map<String, String> textColumns, boolean hasLabel, boolean hasAnswer) {

    private static final Set<String> TAKEN = Set.of(
            "id",
            "label",
            "answer",
            "split",
            "origin",
            "parents",
            "round",
            "method",
            "teacher",
            "model",
            "prompt_digest",
            "seed",
            "filters");

    Columns {
        textColumns = Collections.unmodifiableMap(new LinkedHashMap<>(textColumns));
    }

    /** The columns that these rows need. */
    static Columns of(Dataset train, Dataset test) {
        List<Example> rows =
                Stream.of(train, test).flatMap(part -> part.examples().stream()).toList();
        Set<String> fields = new LinkedHashSet<>();
        rows.forEach(row -> fields.addAll(row.fields().keySet()));
        Map<String, String> columns = new LinkedHashMap<>();
        for (String field : fields) {
            String column = field;
            while (TAKEN.contains(column) || (!column.equals(field) && fields.contains(column))) {
                column += "_";
            }
            columns.put(field, column);
        }
        return new Columns(
                columns,
                rows.stream().anyMatch(row -> row.target() instanceof Target.Label),
                rows.stream().anyMatch(row -> row.target() instanceof Target.Answer));
    }

    /** Name and type of every column, in order. */
    List<Column> all() {
        Stream<Column> texts = textColumns.values().stream().map(name -> new Column(name, Type.STRING));
        Stream<Column> targets = Stream.of(
                        hasLabel ? new Column("label", Type.STRING) : null,
                        hasAnswer ? new Column("answer", Type.STRING) : null)
                .flatMap(Stream::ofNullable);
        Stream<Column> provenance = Stream.of(
                new Column("split", Type.STRING),
                new Column("origin", Type.STRING),
                new Column("parents", Type.STRINGS),
                new Column("round", Type.INT32),
                new Column("method", Type.STRING),
                new Column("teacher", Type.STRING),
                new Column("model", Type.STRING),
                new Column("prompt_digest", Type.STRING),
                new Column("seed", Type.INT64),
                new Column("filters", Type.FILTERS));
        return Stream.of(Stream.of(new Column("id", Type.STRING)), texts, targets, provenance)
                .flatMap(part -> part)
                .toList();
    }

    /** A column's type. */
    enum Type {
        STRING,
        INT32,
        INT64,
        STRINGS,
        FILTERS
    }

    /** A column. */
    record Column(String name, Type type) {}
}

package io.seedbed.dataset.read;

import io.seedbed.augment.Example;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Target;
import io.seedbed.dataset.BadInputException;
import io.seedbed.dataset.OneLine;
import io.seedbed.dataset.WellFormed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the raw rows of one file into examples, in the file's order. Not thread-safe. */
final class RowMapper {

    private final String file;
    private final String name;
    private final ReadOptions options;
    private final Map<String, Long> lineById = new HashMap<>();
    private long row;

    RowMapper(Path file, ReadOptions options) {
        this.file = file.toString();
        this.name = String.valueOf(file.getFileName());
        this.options = options;
    }

    /** Whether the file names every column that the options need. */
    void check(RowSource.Header header) throws BadInputException {
        for (String column : needed()) {
            if (!header.columns().contains(column)) {
                throw new BadInputException(
                        file,
                        header.line(),
                        column,
                        "column " + OneLine.quote(column) + " is missing; the columns are "
                                + OneLine.quoteAll(header.columns()));
            }
        }
    }

    /** The next row as an example. */
    Example map(RawRow raw) throws BadInputException {
        row++;
        Map<String, String> fields = new LinkedHashMap<>();
        for (String column : options.textColumns()) {
            fields.put(column, text(raw, column));
        }
        Target target = target(raw);
        return new Example(id(raw), fields, target, options.split(), Provenance.read(name + ":" + raw.line()));
    }

    private Target target(RawRow raw) throws BadInputException {
        String column = options.targetColumn();
        return switch (options.task()) {
            case CLASSIFICATION -> new Target.Label(key(raw, column));
            case QUESTION_ANSWERING -> new Target.Answer(key(raw, column));
            case UNLABELLED -> new Target.Missing();
        };
    }

    private String id(RawRow raw) throws BadInputException {
        Cell cell = raw.cells().get(ReadOptions.ID);
        boolean own = cell != null
                && !(cell instanceof Cell.Null)
                && !options.textColumns().contains(ReadOptions.ID);
        String id = own ? key(raw, ReadOptions.ID) : options.split().label() + "-" + row;
        Long earlier = lineById.putIfAbsent(id, raw.line());
        if (earlier != null) {
            throw fault(
                    raw,
                    ReadOptions.ID,
                    "the id " + OneLine.quote(id) + " is used twice, first at " + name + ":" + earlier
                            + "; ids must be unique");
        }
        return id;
    }

    private String text(RawRow raw, String column) throws BadInputException {
        Cell cell = present(raw, column);
        if (cell instanceof Cell.Text text) {
            return checked(raw, column, text.value());
        }
        throw fault(raw, column, "field " + OneLine.quote(column) + " must be a string, but is " + cell.kind());
    }

    /** A label, an answer or an id: a string, or a whole number taken as one. */
    private String key(RawRow raw, String column) throws BadInputException {
        Cell cell = present(raw, column);
        if (cell instanceof Cell.Whole whole) {
            return whole.value();
        }
        if (cell instanceof Cell.Text text) {
            return checked(raw, column, text.value());
        }
        throw fault(
                raw,
                column,
                "field " + OneLine.quote(column) + " must be a string or a whole number, but is " + cell.kind());
    }

    private Cell present(RawRow raw, String column) throws BadInputException {
        Cell cell = raw.cells().get(column);
        if (cell == null || cell instanceof Cell.Null) {
            throw fault(
                    raw,
                    column,
                    "field " + OneLine.quote(column) + (cell == null ? " is missing" : " is null")
                            + "; every row needs " + shape() + ", this one has "
                            + OneLine.quoteAll(raw.cells().keySet()));
        }
        return cell;
    }

    private String checked(RawRow raw, String column, String value) throws BadInputException {
        if (value.isBlank()) {
            throw fault(raw, column, "field " + OneLine.quote(column) + " is blank");
        }
        if (value.length() > Utf8Lines.LIMIT) {
            throw fault(raw, column, "field " + OneLine.quote(column) + " is longer than 1 MiB");
        }
        if (!WellFormed.isWellFormed(value)) {
            throw fault(
                    raw,
                    column,
                    "field " + OneLine.quote(column) + " holds half of a surrogate pair, which is no character");
        }
        return value;
    }

    private List<String> needed() {
        List<String> needed = new ArrayList<>(options.textColumns());
        if (options.task() != TaskKind.UNLABELLED) {
            needed.add(options.targetColumn());
        }
        return needed;
    }

    /** {@code {"text": …, "label": …}}. */
    private String shape() {
        List<String> parts =
                needed().stream().map(column -> OneLine.quote(column) + ": …").toList();
        return "{" + String.join(", ", parts) + "}";
    }

    private BadInputException fault(RawRow raw, String column, String problem) {
        return new BadInputException(file, raw.line(), column, problem);
    }
}

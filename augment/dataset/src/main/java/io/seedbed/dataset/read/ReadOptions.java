package io.seedbed.dataset.read;

import io.seedbed.augment.Example;
import io.seedbed.augment.Split;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * How to read a file.
 *
 * @param task what the rows are for
 * @param split the part that the rows play
 * @param textColumns the columns that become text fields, in this order; at least one
 * @param targetColumn the column with the label or the answer; not read for {@link TaskKind#UNLABELLED}
 */
public record ReadOptions(TaskKind task, Split split, List<String> textColumns, String targetColumn) {

    /** The column that a row's own id is read from where the file has it. */
    public static final String ID = "id";

    /** Where labels are read from by default. */
    public static final String LABEL = "label";

    /** Where answers are read from by default. */
    public static final String ANSWER = "answer";

    public ReadOptions {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(split, "split");
        textColumns = List.copyOf(textColumns);
        Objects.requireNonNull(targetColumn, "targetColumn");
        if (textColumns.isEmpty()) {
            throw new IllegalArgumentException("name at least one text column");
        }
        if (new HashSet<>(textColumns).size() < textColumns.size()) {
            throw new IllegalArgumentException("the text columns " + textColumns + " name a column twice");
        }
        if (task != TaskKind.UNLABELLED && textColumns.contains(targetColumn)) {
            throw new IllegalArgumentException(
                    "the column " + targetColumn + " cannot be both a text column and the " + targetName(task));
        }
    }

    /** Rows {@code {"text": …, "label": …}}. */
    public static ReadOptions classification(Split split) {
        return new ReadOptions(TaskKind.CLASSIFICATION, split, List.of(Example.TEXT), LABEL);
    }

    /** Rows {@code {"question": …, "answer": …}}. */
    public static ReadOptions questionAnswering(Split split) {
        return new ReadOptions(TaskKind.QUESTION_ANSWERING, split, List.of(Example.QUESTION), ANSWER);
    }

    /** Rows {@code {"text": …}} of an unlabelled pool. */
    public static ReadOptions pool() {
        return new ReadOptions(TaskKind.UNLABELLED, Split.POOL, List.of(Example.TEXT), LABEL);
    }

    /** The same with other text columns. */
    public ReadOptions withTextColumns(List<String> columns) {
        return new ReadOptions(task, split, columns, targetColumn);
    }

    /** The same with the label or the answer in another column. */
    public ReadOptions withTargetColumn(String column) {
        return new ReadOptions(task, split, textColumns, column);
    }

    private static String targetName(TaskKind task) {
        return task == TaskKind.CLASSIFICATION ? "label" : "answer";
    }
}

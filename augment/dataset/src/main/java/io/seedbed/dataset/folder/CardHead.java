package io.seedbed.dataset.folder;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.TreeSet;

/**
 * The YAML head of a card. It names the type of every column: readers that infer types see only empty lists in the seed
 * rows, and would otherwise take them for lists of nothing. It has one configuration, because {@code datasets} reads every
 * configuration of a folder with the format of the first one; the Parquet files load as a folder of their own.
 * Stateless.
 */
final class CardHead {

    private CardHead() {}

    static String text(FolderContents contents, Columns columns) {
        StringBuilder yaml = new StringBuilder("---\n");
        yaml.append("license: ").append(quote(contents.card().license())).append('\n');
        yaml.append("task_categories:\n- ").append(task(columns)).append('\n');
        yaml.append("size_categories:\n- ")
                .append(size(contents.train().size() + contents.test().size()))
                .append('\n');
        yaml.append("tags:\n");
        TreeSet<String> tags = new TreeSet<>(List.of("data-augmentation", "seedbed", "synthetic"));
        tags.forEach(tag -> yaml.append("- ").append(tag).append('\n'));
        configs(yaml, contents);
        features(yaml, columns);
        return yaml.append("---\n").toString();
    }

    private static void configs(StringBuilder yaml, FolderContents contents) {
        yaml.append("configs:\n- config_name: default\n  data_files:\n");
        if (!contents.train().isEmpty()) {
            yaml.append("  - split: train\n    path: data/train.jsonl\n");
        }
        if (!contents.test().isEmpty()) {
            yaml.append("  - split: test\n    path: data/test.jsonl\n");
        }
    }

    private static void features(StringBuilder yaml, Columns columns) {
        yaml.append("dataset_info:\n- config_name: default\n  features:\n");
        for (Columns.Column column : columns.all()) {
            yaml.append("  - name: ").append(quote(column.name())).append('\n');
            yaml.append(
                    switch (column.type()) {
                        case STRING -> "    dtype: string\n";
                        case INT32 -> "    dtype: int32\n";
                        case INT64 -> "    dtype: int64\n";
                        case STRINGS -> "    list: string\n";
                        case FILTERS -> """
                                    list:
                                    - name: filter
                                      dtype: string
                                    - name: score
                                      dtype: float64
                                """;
                    });
        }
    }

    private static String task(Columns columns) {
        if (columns.hasLabel()) {
            return "text-classification";
        }
        return columns.hasAnswer() ? "question-answering" : "other";
    }

    private static String size(int rows) {
        if (rows < 1_000) {
            return "n<1K";
        }
        if (rows < 10_000) {
            return "1K<n<10K";
        }
        if (rows < 100_000) {
            return "10K<n<100K";
        }
        return rows < 1_000_000 ? "100K<n<1M" : "1M<n<10M";
    }

    /** A text as a quoted YAML scalar. */
    private static String quote(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}

package io.seedbed.dataset.folder;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Reject;
import io.seedbed.dataset.OneLine;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The card of a data set folder: what the rows are, how they were made, and what they are no good for. Stateless. */
final class Card {

    private final StringBuilder text = new StringBuilder();
    private final FolderContents contents;
    private final Dataset seed;
    private final Dataset added;

    private Card(FolderContents contents) {
        this.contents = contents;
        this.seed = contents.train().seedRows();
        this.added = contents.train().generatedRows();
    }

    static String text(FolderContents contents, Columns columns) {
        Card card = new Card(contents);
        card.text.append(CardHead.text(contents, columns));
        card.summary();
        card.making();
        card.columns(columns);
        card.labels();
        card.rejects();
        card.closing();
        return card.text.toString();
    }

    private void summary() {
        line("# " + markdown(contents.card().title()));
        line("");
        line("A data set grown by Seedbed from a small seed set.");
        line("");
        line("| part | rows |");
        line("|---|---:|");
        line("| train, seed rows | " + seed.size() + " |");
        line("| train, generated rows | " + added.size() + " |");
        line("| test | " + contents.test().size() + " |");
        line("| rejected (not part of the data set) | " + contents.rejects().size() + " |");
        line("");
        line("```python");
        line("from datasets import load_dataset");
        line("rows = load_dataset(\"path/to/this/folder\")          # the JSON files");
        line("rows = load_dataset(\"path/to/this/folder/parquet\")  # the same rows as Parquet");
        line("```");
    }

    private void making() {
        CardData card = contents.card();
        heading("How it was made");
        line("- method: " + named(card.method()));
        line("- teacher: " + named(card.teacher()));
        line("- student: " + named(card.student()));
        card.settings().forEach((name, value) -> line("- " + markdown(name) + ": " + markdown(value)));
        if (!card.rounds().isEmpty()) {
            line("");
            line("| round | mistakes | proposed | kept | accuracy after |");
            line("|---:|---:|---:|---:|---:|");
            for (CardData.Round round : card.rounds()) {
                String accuracy =
                        Double.isNaN(round.accuracy()) ? "–" : String.format(Locale.ROOT, "%.4f", round.accuracy());
                line("| " + round.round() + " | " + round.mistakes() + " | " + round.proposed() + " | " + round.kept()
                        + " | " + accuracy + " |");
            }
        }
    }

    private void columns(Columns columns) {
        heading("Columns");
        line("| column | what it is |");
        line("|---|---|");
        columns.all().forEach(column -> line("| `" + markdown(column.name()) + "` | " + meaning(column) + " |"));
    }

    private static String meaning(Columns.Column column) {
        return switch (column.name()) {
            case "id" -> "unique and stable";
            case "label" -> "the class";
            case "answer" -> "the answer";
            case "split" -> "the part that the row plays";
            case "origin" -> "`file:line` of a row that was read; empty for a generated row";
            case "parents" ->
                "ids of the rows that it was made from, the seed row first; empty for a row that was read";
            case "round" -> "the round that made it, from 1; 0 for a row that was read";
            case "method" -> "the method that made it; `seed` for a row that was read";
            case "teacher" -> "the teacher's configured name; empty where none took part";
            case "model" -> "the model behind the teacher; empty where none took part";
            case "prompt_digest" -> "SHA-256 of the prompt that was answered; empty where there was none";
            case "seed" -> "the seed of the generator that it was drawn with";
            case "filters" -> "the filters that it passed, with their scores";
            default -> "text";
        };
    }

    private void labels() {
        TreeSet<String> labels = new TreeSet<>(contents.train().labels());
        labels.addAll(contents.test().labels());
        if (labels.isEmpty()) {
            return;
        }
        Map<String, Long> ofSeed = counts(seed);
        Map<String, Long> ofAdded = counts(added);
        Map<String, Long> ofTest = counts(contents.test());
        heading("Labels");
        line("| label | seed | added | test |");
        line("|---|---:|---:|---:|");
        for (String label : labels) {
            line("| " + markdown(label) + " | " + ofSeed.getOrDefault(label, 0L) + " | "
                    + ofAdded.getOrDefault(label, 0L) + " | " + ofTest.getOrDefault(label, 0L) + " |");
        }
    }

    private static Map<String, Long> counts(Dataset rows) {
        return rows.examples().stream()
                .collect(Collectors.groupingBy(row -> row.target().text(), Collectors.counting()));
    }

    private void rejects() {
        heading("Rejected rows");
        SortedMap<String, Long> reasons = contents.rejects().stream()
                .collect(Collectors.groupingBy(Reject::reason, TreeMap::new, Collectors.counting()));
        if (reasons.isEmpty()) {
            line("None.");
            return;
        }
        line("Each stands in `rejects.jsonl` with its reason.");
        line("");
        line("| reason | rows |");
        line("|---|---:|");
        reasons.forEach((reason, count) -> line("| " + markdown(reason) + " | " + count + " |"));
    }

    private void closing() {
        heading("Provenance");
        line(
                "Every row can be traced: a row that was read names its file and line in `origin`; a generated row names its");
        line("seed row first in `parents`, and the method, teacher, model, prompt and random seed that made it.");
        heading("Limits");
        line("- Generated rows are synthetic. They were checked by the filters named in `filters`, and by no person.");
        line("- They can repeat the errors and the bias of the teacher and of the seed rows.");
        line("- The test rows were read, never generated. Scores on other data may differ.");
        line(
                "- The licence of the seed rows, and the terms of the teacher's provider, hold for the generated rows too.");
    }

    private void heading(String heading) {
        line("");
        line("## " + heading);
        line("");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String named(String name) {
        return name.isEmpty() ? "none" : markdown(name);
    }

    /** Foreign text on one line, without what Markdown would take for a table's edge or for HTML. */
    private static String markdown(String foreign) {
        return OneLine.of(foreign).replace("|", "\\|").replace("<", "&lt;");
    }
}

package io.seedbed.augment.prompt;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The worked pair of a classification prompt: a row that is given, and a row of the same label that could have been made
 * for it.
 *
 * @param given the row of the worked request
 * @param made the row of the worked answer
 * @param note what is said before the worked request; empty for rows of the task itself
 */
record WorkedPair(Example given, Example made, String note) {

    private static final String FOREIGN =
            "(This first exchange comes from another task, with another label; it only shows the form.)\n\n";

    /**
     * The first two seed rows of another label than the mistake's; where there are none, of its own; where there are
     * none either, an invented pair of another task. Seed rows only, so that a later round asks in the same words.
     */
    static WorkedPair of(Example mistake, Dataset train) {
        return ofSeedRows(mistake, train, false)
                .or(() -> ofSeedRows(mistake, train, true))
                .orElseGet(() -> invented(mistake));
    }

    private static Optional<WorkedPair> ofSeedRows(Example mistake, Dataset train, boolean sameLabel) {
        Map<String, Example> firstOfLabel = new LinkedHashMap<>();
        for (Example row : train.examples()) {
            boolean usable = !row.provenance().isGenerated()
                    && row.target() instanceof Target.Label
                    && !row.id().equals(mistake.id())
                    && row.fields().keySet().equals(mistake.fields().keySet())
                    && row.target().equals(mistake.target()) == sameLabel;
            if (usable) {
                Example first = firstOfLabel.putIfAbsent(row.target().text(), row);
                if (first != null && !first.fields().equals(row.fields())) {
                    return Optional.of(new WorkedPair(first, row, ""));
                }
            }
        }
        return Optional.empty();
    }

    private static WorkedPair invented(Example mistake) {
        return new WorkedPair(
                row(mistake, "Until what time may I bring back a book on Saturdays?"),
                row(mistake, "Are you open during the week between the holidays?"),
                FOREIGN);
    }

    private static Example row(Example mistake, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        mistake.fields().keySet().forEach(field -> fields.put(field, text));
        return new Example("worked", fields, new Target.Label("opening-hours"), Split.TRAIN, Provenance.read("worked"));
    }
}

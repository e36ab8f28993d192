package io.seedbed.dataset.read;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Target;
import io.seedbed.dataset.BadInputException;
import io.seedbed.dataset.OneLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether data sets fit together for a training job. Pure and thread-safe. */
public final class Checks {

    private static final int FEWEST_ROWS = 2;

    private Checks() {}

    /**
     * Checks the parts of a job. The checks on labels apply where the training rows have labels.
     *
     * @param train the training rows
     * @param test the rows that measure
     * @param pool the unlabelled pool; an empty data set where there is none
     * @return warnings: what may be meant, but seldom is
     * @throws BadInputException if no model could be trained or measured on these rows
     */
    public static List<String> forTraining(Dataset train, Dataset test, Dataset pool) throws BadInputException {
        distinctIds(train, test);
        distinctIds(train, pool);
        List<String> warnings = new ArrayList<>();
        if (!train.labels().isEmpty()) {
            enoughRows(train);
            knownLabels(train, test);
            contradictions(train, warnings);
        }
        overlap("test", test, "training", train, warnings);
        overlap("pool", pool, "test", test, warnings);
        return List.copyOf(warnings);
    }

    private static void distinctIds(Dataset train, Dataset others) throws BadInputException {
        for (Example row : others.examples()) {
            if (train.find(row.id()).isPresent()) {
                throw Origin.of(row)
                        .fault(
                                ReadOptions.ID,
                                "the id " + OneLine.quote(row.id()) + " is also used at "
                                        + Origin.of(train.get(row.id())) + "; ids must be unique in a job");
            }
        }
    }

    private static void enoughRows(Dataset train) throws BadInputException {
        Map<String, Integer> counts = new HashMap<>();
        for (Example row : train.examples()) {
            counts.merge(row.target().text(), 1, Integer::sum);
        }
        if (counts.size() < 2) {
            Example first = train.examples().get(0);
            throw new BadInputException(
                    Origin.of(first).file(),
                    0,
                    ReadOptions.LABEL,
                    "every row has the label " + OneLine.quote(first.target().text())
                            + "; a classifier needs at least 2 labels");
        }
        for (Example row : train.examples()) {
            if (counts.getOrDefault(row.target().text(), 0) < FEWEST_ROWS) {
                throw Origin.of(row)
                        .fault(
                                ReadOptions.LABEL,
                                "label " + OneLine.quote(row.target().text())
                                        + " occurs once; every label needs at least 2 rows");
            }
        }
    }

    private static void knownLabels(Dataset train, Dataset test) throws BadInputException {
        Set<String> known = new TreeSet<>(train.labels());
        for (Example row : test.examples()) {
            if (row.target() instanceof Target.Label label && !known.contains(label.text())) {
                throw Origin.of(row)
                        .fault(
                                ReadOptions.LABEL,
                                "label " + OneLine.quote(label.text())
                                        + " does not occur in the training rows; their labels are "
                                        + OneLine.quoteAll(known));
            }
        }
    }

    private static void contradictions(Dataset train, List<String> warnings) {
        Map<String, Example> firstByText = new LinkedHashMap<>();
        for (Example row : train.examples()) {
            Example first = firstByText.putIfAbsent(row.text(), row);
            if (first != null && !first.target().equals(row.target())) {
                warnings.add(Origin.of(row) + ": the text " + OneLine.quote(row.text()) + " has the label "
                        + OneLine.quote(row.target().text()) + " here and "
                        + OneLine.quote(first.target().text()) + " at " + Origin.of(first));
            }
        }
    }

    private static void overlap(String what, Dataset rows, String where, Dataset others, List<String> warnings) {
        Set<String> texts = others.examples().stream().map(Example::text).collect(Collectors.toSet());
        List<Example> twice = rows.examples().stream()
                .filter(row -> texts.contains(row.text()))
                .toList();
        if (!twice.isEmpty()) {
            warnings.add(twice.size() + " of " + rows.size() + " " + what + " rows also occur among the " + where
                    + " rows, the first at " + Origin.of(twice.get(0)) + "; a score on them says little");
        }
    }
}

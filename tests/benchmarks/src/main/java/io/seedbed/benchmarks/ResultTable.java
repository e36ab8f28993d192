package io.seedbed.benchmarks;

import io.seedbed.evaluate.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The measurements of one set as a Markdown table. */
final class ResultTable {

    private ResultTable() {}

    static String text(String set, List<Measurement> all) {
        StringBuilder text = new StringBuilder("\n| ")
                .append(set)
                .append(" | accuracy, mean ± sd over draws | sd over training seeds | averaged model | rows added |"
                        + " labels right |\n| --- | --- | --- | --- | --- | --- |\n");
        for (Arm arm : Arm.values()) {
            List<Measurement> rows = all.stream()
                    .filter(row -> row.set().equals(set) && row.arm().equals(arm.label()))
                    .toList();
            if (!rows.isEmpty()) {
                text.append(line(arm, rows));
            }
        }
        return text.toString();
    }

    private static String line(Arm arm, List<Measurement> rows) {
        Summary accuracy = new Summary(rows.stream().map(Measurement::accuracy).toList());
        Summary averaged =
                new Summary(rows.stream().map(Measurement::averagedModel).toList());
        List<Double> spreads = new ArrayList<>();
        rows.forEach(row -> new Summary(row.each()).standardDeviation().ifPresent(spreads::add));
        double spread =
                spreads.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double precision = rows.stream()
                .mapToDouble(Measurement::precision)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
        return String.format(
                Locale.ROOT,
                "| %s | %.3f ± %.3f | %.3f | %.3f ± %.3f | %.0f | %s |%n",
                arm.title,
                accuracy.mean(),
                accuracy.standardDeviation().orElse(0),
                spread,
                averaged.mean(),
                averaged.standardDeviation().orElse(0),
                rows.stream().mapToInt(Measurement::kept).average().orElse(0),
                Double.isNaN(precision) ? "" : String.format(Locale.ROOT, "%.2f", precision));
    }
}

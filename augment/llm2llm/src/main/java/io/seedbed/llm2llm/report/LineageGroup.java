package io.seedbed.llm2llm.report;

import io.seedbed.llm2llm.report.LoopReport.Lineage;
import io.seedbed.llm2llm.report.Rows.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A mistake and the rows that came from it.
 *
 * @param mistake the seed row's text
 * @param origin where the seed row stands
 * @param id the seed row's id
 * @param predicted what the student said of it; empty where it is not known
 * @param rows the new rows
 */
record LineageGroup(Passage mistake, String origin, String id, String predicted, List<NewRow> rows) {

    LineageGroup {
        rows = List.copyOf(rows);
    }

    /** A new row. */
    record NewRow(String round, Passage text, String label, String method, String filters, String id) {

        static NewRow of(Lineage lineage) {
            return new NewRow(
                    Integer.toString(lineage.round()),
                    Passage.of(lineage.text()),
                    lineage.label(),
                    lineage.method(),
                    String.join(" · ", lineage.filters()),
                    lineage.id());
        }
    }

    /** Groups rows by their mistake, in the order in which the mistakes first appear. */
    static List<LineageGroup> of(List<Lineage> lineage) {
        Map<String, List<Lineage>> byMistake = lineage.stream()
                .collect(Collectors.groupingBy(Lineage::mistakeId, LinkedHashMap::new, Collectors.toList()));
        return byMistake.values().stream().map(LineageGroup::group).toList();
    }

    private static LineageGroup group(List<Lineage> rows) {
        Lineage first = rows.get(0);
        return new LineageGroup(
                Passage.of(first.mistakeText()),
                first.origin(),
                first.mistakeId(),
                first.predicted(),
                rows.stream().map(NewRow::of).toList());
    }
}

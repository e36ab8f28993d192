package io.seedbed.llm2llm.report;

import io.seedbed.llm2llm.report.LoopReport.LabelScore;
import io.seedbed.llm2llm.report.LoopReport.Round;
import java.util.List;

/**
 * Everything that the page's template shows, as text and drawings.
 *
 * @param report the report itself, for what stands there as it is
 * @param style the style sheet
 * @param headline the numbers at the top
 * @param facts what was asked for
 * @param accuracyPlot drawing; empty where there are no rounds
 * @param rowsPlot drawing; empty where no augmentation round ran
 * @param rounds rows of the table of rounds
 * @param labelPlot drawing; empty where the task has no labels
 * @param labels rows of the table of labels
 * @param confusions before and after; empty where there are too many labels or none
 * @param worst the commonest confusions where there are too many labels for a matrix
 * @param rejects rejected rows by reason
 * @param lineage new rows by their mistake
 * @param advice rows to label by hand
 * @param usage what the teacher cost by round
 * @param usageInAll what it cost in all
 * @param settings every setting
 */
record ReportPage(
        LoopReport report,
        String style,
        Headline headline,
        List<Facts.Fact> facts,
        String accuracyPlot,
        String rowsPlot,
        List<Rows.RoundRow> rounds,
        String labelPlot,
        List<Rows.LabelRow> labels,
        List<Confusion> confusions,
        List<Confusion.Pair> worst,
        List<Rows.RejectRow> rejects,
        List<LineageGroup> lineage,
        List<Rows.AdviceRow> advice,
        List<Rows.UsageRow> usage,
        Rows.UsageRow usageInAll,
        List<Facts.Fact> settings) {

    static ReportPage of(LoopReport report, String style) {
        List<Round> rounds = report.rounds();
        List<Round> augmented =
                rounds.stream().filter(round -> round.round() > 0).toList();
        List<LabelScore> labels = report.labels();
        List<String> names = labels.stream().map(LabelScore::label).toList();
        boolean matrices =
                Confusion.fits(names, report.confusionBefore()) && Confusion.fits(names, report.confusionAfter());
        boolean small = names.size() <= Confusion.LABELS_AT_MOST;
        return new ReportPage(
                report,
                style,
                Headline.of(report),
                Facts.job(report),
                rounds.isEmpty() ? "" : AccuracyPlot.draw(rounds),
                augmented.isEmpty() ? "" : RowsPlot.draw(augmented),
                rounds.stream().map(Rows.RoundRow::of).toList(),
                labels.isEmpty() ? "" : LabelPlot.draw(labels),
                labels.stream().map(Rows.LabelRow::of).toList(),
                matrices && small ? confusions(report, names) : List.of(),
                matrices && !small
                        ? Confusion.worst(names, report.confusionBefore(), report.confusionAfter())
                        : List.of(),
                Rows.RejectRow.of(report.rejectsByReason()),
                LineageGroup.of(report.lineage()),
                report.labelNext().stream().map(Rows.AdviceRow::of).toList(),
                rounds.stream()
                        .map(round -> Rows.UsageRow.of(RoundAxis.name(round), round.usage()))
                        .toList(),
                Rows.UsageRow.of("in all", report.usage()),
                Facts.settings(report.job()));
    }

    private static List<Confusion> confusions(LoopReport report, List<String> names) {
        return List.of(
                Confusion.of("Before", names, report.confusionBefore()),
                Confusion.of("After", names, report.confusionAfter()));
    }
}

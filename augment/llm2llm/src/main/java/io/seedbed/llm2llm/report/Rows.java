package io.seedbed.llm2llm.report;

import io.seedbed.llm2llm.report.LoopReport.Advice;
import io.seedbed.llm2llm.report.LoopReport.LabelScore;
import io.seedbed.llm2llm.report.LoopReport.Round;
import io.seedbed.llm2llm.report.LoopReport.Usage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page's table rows, with every number as the text that stands there. Stateless. */
final class Rows {

    private Rows() {}

    /** A row of the table of rounds. */
    record RoundRow(
            String name,
            String rows,
            String kept,
            String rejected,
            String mistakes,
            String signal,
            String accuracy,
            String averaged,
            String macroF1) {

        static RoundRow of(Round round) {
            Double signal = round.signalScore();
            return new RoundRow(
                    RoundAxis.name(round),
                    Figures.count(round.trainRows()),
                    Figures.count(round.kept()),
                    Figures.count(round.rejected()),
                    Figures.countOrDash(round.mistakes()),
                    signal == null ? Figures.NONE : Figures.percent(signal),
                    Figures.meanAndSd(round.score()),
                    Figures.percent(round.score().averagedModel()),
                    Figures.score(round.score().macroF1()));
        }
    }

    /** A row of the table of labels. */
    record LabelRow(
            String label,
            String seed,
            String added,
            String test,
            String f1Before,
            String f1After,
            String change,
            String recallBefore,
            String recallAfter) {

        static LabelRow of(LabelScore score) {
            return new LabelRow(
                    score.label(),
                    Figures.count(score.seedRows()),
                    Figures.count(score.addedRows()),
                    Figures.count(score.testRows()),
                    Figures.score(score.f1Before()),
                    Figures.score(score.f1After()),
                    Figures.scoreChange(score.f1After() - score.f1Before()),
                    Figures.score(score.recallBefore()),
                    Figures.score(score.recallAfter()));
        }
    }

    /**
     * Why rows were rejected.
     *
     * @param percent share of all rejected rows, for the bar's width, 0..100
     */
    record RejectRow(String reason, String count, String share, String percent) {

        /** The reasons, the commonest first, then by name. */
        static List<RejectRow> of(Map<String, Integer> reasons) {
            long all = reasons.values().stream().mapToLong(Integer::longValue).sum();
            return reasons.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(reason -> of(reason.getKey(), reason.getValue(), all))
                    .toList();
        }

        private static RejectRow of(String reason, int count, long all) {
            double share = all == 0 ? 0 : (double) count / all;
            String percent = String.format(Locale.ROOT, "%.1f", share * 100);
            return new RejectRow(reason, Figures.count(count), Figures.percent(share), percent);
        }
    }

    /** A row of the pool to label by hand. */
    record AdviceRow(Passage text, String guess, String confidence, String origin, String id) {

        static AdviceRow of(Advice advice) {
            return new AdviceRow(
                    Passage.of(advice.text()),
                    advice.guess(),
                    Figures.percent(advice.confidence()),
                    advice.origin(),
                    advice.id());
        }
    }

    /** What the teacher cost in a round, or in all. */
    record UsageRow(String name, String calls, String input, String output, String cost) {

        static UsageRow of(String name, Usage usage) {
            return new UsageRow(
                    name,
                    Figures.count(usage.calls()),
                    Figures.count(usage.inputTokens()),
                    Figures.count(usage.outputTokens()),
                    Figures.cost(usage.cost()));
        }
    }

    /**
     * A row's text. A long one is folded: its start shows, the whole opens.
     *
     * @param folded whether it is long
     * @param start its beginning
     * @param whole all of it
     */
    record Passage(boolean folded, String start, String whole) {

        private static final int LONG = 320;
        private static final int START = 160;

        static Passage of(String text) {
            boolean folded = text.codePointCount(0, text.length()) > LONG;
            return new Passage(folded, folded ? Html.shorten(text, START) : text, text);
        }
    }
}

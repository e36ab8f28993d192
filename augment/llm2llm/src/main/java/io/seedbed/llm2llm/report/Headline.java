package io.seedbed.llm2llm.report;

import io.seedbed.llm2llm.report.LoopReport.Score;
import java.util.List;
import java.util.Locale;

/**
 * The top of the page: the numbers that a reader came for.
 *
 * @param title the page's first heading
 * @param verdict what can be said of the gain
 * @param style the verdict's class in the style sheet
 * @param sentence the verdict's reasons
 * @param cards before, after, gain
 */
record Headline(String title, String verdict, String style, String sentence, List<Card> cards) {

    Headline {
        cards = List.copyOf(cards);
    }

    /**
     * One number.
     *
     * @param name what it is
     * @param value the number
     * @param notes what stands below it
     */
    record Card(String name, String value, List<String> notes) {
        Card {
            notes = List.copyOf(notes);
        }
    }

    static Headline of(LoopReport report) {
        Verdict verdict = Verdict.of(report.gain());
        String title = "Test accuracy %s\u00A0→\u00A0%s"
                .formatted(
                        Figures.percent(report.before().accuracy()),
                        Figures.percent(report.after().accuracy()));
        Card gain = new Card(
                "Gain of the published model",
                Figures.points(report.gain().accuracy()) + " points",
                List.of(
                        Verdict.interval(report.gain()),
                        Figures.pValue(report.gain().p()) + " (McNemar)"));
        return new Headline(
                title,
                verdict.title(),
                verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                verdict.sentence(report.gain()),
                List.of(card("Before: seed set alone", report.before()), card(after(report), report.after()), gain));
    }

    private static String after(LoopReport report) {
        int augmented = report.rounds().size() - 1;
        return augmented < 1 ? "After: no round ran" : "After: " + Figures.counted(augmented, "round", "rounds");
    }

    private static Card card(String name, Score score) {
        String over = score.each().size() < 2
                ? "one training"
                : "mean ± sd over " + score.each().size() + " trainings";
        return new Card(
                name,
                Figures.meanAndSd(score),
                List.of(
                        over,
                        "averaged model " + Figures.percent(score.averagedModel()),
                        "macro F1 " + Figures.score(score.macroF1())));
    }
}

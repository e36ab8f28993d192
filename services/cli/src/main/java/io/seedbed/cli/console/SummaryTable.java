package io.seedbed.cli.console;

import io.seedbed.llm2llm.report.Figures;
import io.seedbed.llm2llm.report.LoopReport;
import io.seedbed.llm2llm.report.LoopReport.Round;
import io.seedbed.llm2llm.report.LoopReport.Score;
import io.seedbed.llm2llm.report.Verdict;
import java.nio.file.Path;

/** A report in short, for the end of a run on a terminal. Stateless. */
public final class SummaryTable {

    private SummaryTable() {}

    /**
     * Writes the rounds, before, after and gain, the doubts, and where the files are.
     *
     * @param report the report
     * @param out the job's folder, as the person gave it
     * @param terminal what the output can show
     * @return lines, each with a line feed
     */
    public static String text(LoopReport report, Path out, Terminal terminal) {
        StringBuilder text = new StringBuilder(rounds(report).text(terminal)).append('\n');
        line(text, terminal, "before", score(report.before()));
        line(text, terminal, "after", score(report.after()));
        line(text, terminal, "gain", gain(report));
        for (String warning : report.warnings()) {
            line(text, terminal, "note", TextWidth.oneLine(warning));
        }
        text.append('\n');
        line(text, terminal, "report", out.resolve("report.html").toString());
        line(text, terminal, "files", out.toString());
        return text.toString();
    }

    private static Table rounds(LoopReport report) {
        Table table = new Table()
                .words("round")
                .numbers("rows")
                .numbers("kept")
                .numbers("rejected")
                .numbers("mistakes")
                .numbers("accuracy")
                .numbers("averaged model");
        for (Round round : report.rounds()) {
            table.row(
                    round.round() == 0 ? "seed set" : Integer.toString(round.round()),
                    Figures.count(round.trainRows()),
                    Figures.count(round.kept()),
                    Figures.count(round.rejected()),
                    Figures.countOrDash(round.mistakes()),
                    Figures.meanAndSd(round.score()),
                    Figures.percent(round.score().averagedModel()));
        }
        return table;
    }

    private static String score(Score score) {
        String over = score.each().size() < 2 ? "" : " over " + score.each().size() + " trainings";
        return "accuracy " + Figures.meanAndSd(score) + over + ", averaged model "
                + Figures.percent(score.averagedModel());
    }

    private static String gain(LoopReport report) {
        return "%s: %s points, %s, %s"
                .formatted(
                        Verdict.of(report.gain()).title(),
                        Figures.points(report.gain().accuracy()),
                        Verdict.interval(report.gain()),
                        Figures.pValue(report.gain().p()));
    }

    private static void line(StringBuilder text, Terminal terminal, String name, String value) {
        text.append("%-7s ".formatted(name)).append(terminal.plain(value)).append('\n');
    }
}

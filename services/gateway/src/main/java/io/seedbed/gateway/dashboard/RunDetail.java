package io.seedbed.gateway.dashboard;

import io.seedbed.contracts.Ref;
import io.seedbed.gateway.run.RoundView;
import io.seedbed.gateway.run.RunResult;
import io.seedbed.gateway.run.RunView;
import io.seedbed.gateway.run.StepView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A run with its rounds and steps.
 *
 * @param steps the steps to show
 * @param hidden how many earlier steps are not shown
 * @param notice why what was asked for was not done; else empty
 */
record RunDetail(
        RunView run,
        List<RoundLine> rounds,
        List<StepView> steps,
        int hidden,
        List<Figure> figures,
        ChartData charts,
        String notice,
        String seen,
        Instant now) {

    private static final int SHOWN = 60;

    static RunDetail of(
            RunView run, List<RoundView> rounds, List<StepView> steps, boolean every, String notice, Instant now) {
        List<RoundLine> lines = rounds.stream().map(RoundLine::of).toList();
        int hidden = every ? 0 : Math.max(0, steps.size() - SHOWN);
        return new RunDetail(
                run,
                lines,
                steps.subList(hidden, steps.size()),
                hidden,
                run.isRender() ? RenderFigures.of(run, steps, now) : Figure.of(run, lines),
                ChartData.of(lines, steps),
                notice,
                Integer.toHexString(Objects.hash(run, rounds, steps)),
                now);
    }

    /** What a screen reader says when it changes. */
    public String announce() {
        return run.title() + ": " + run.state() + (run.standing().isEmpty() ? "" : ", " + run.standing());
    }

    /** The page's title. */
    public String title() {
        return run.title() + " · " + run.state() + " · Seedbed";
    }

    /** Whether there is something to be drawn. */
    public boolean isMeasured() {
        return rounds.stream().anyMatch(line -> line.round().accuracy() != null);
    }

    /** Whether a round has made rows. */
    public boolean isGrown() {
        return rounds.stream().anyMatch(RoundLine::hasRows);
    }

    /** Whether some steps of rounds are done. */
    public boolean isTimed() {
        return !charts.times().equals("[]");
    }

    /** What the gain comes to; empty before the end. */
    public Verdict verdict() {
        RunResult result = run.result();
        if (result == null) {
            return new Verdict("", "", "");
        }
        String interval =
                "The published model moved by " + Texts.points(result.gain()) + " points; the 95% interval is "
                        + Texts.points(result.gainLow()) + " to " + Texts.points(result.gainHigh()) + ".";
        if (result.gainLow() > 0) {
            return new Verdict("gain", "The new rows helped.", interval);
        }
        return result.gainHigh() < 0
                ? new Verdict("loss", "The new rows did harm.", interval)
                : new Verdict("", "No gain could be shown.", interval + " A larger test set would narrow it.");
    }

    /**
     * What a result says.
     *
     * @param tone {@code gain}, {@code loss} or empty
     * @param headline empty where there is no result
     */
    record Verdict(String tone, String headline, String sentence) {}

    /** The address that gives the live part. */
    public String poll() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("steps", hidden == 0 ? "all" : "");
        parameters.put("seen", seen);
        return Urls.of(path() + "/live", parameters);
    }

    /** The run's own address. */
    public String path() {
        return path(run.runId());
    }

    /** A run's address. */
    static String path(String runId) {
        return "/runs/" + Urls.encode(runId);
    }

    /** Where a picture is of what is being rendered; empty for none. */
    public String preview() {
        Ref preview = run.preview();
        return preview == null || !run.state().equals("rendering")
                ? ""
                : path() + "/preview/" + Urls.encode(preview.digest());
    }

    /** What the job asks for. */
    public List<Fact> facts() {
        return Fact.of(run.job());
    }

    /** Where the published files are. */
    public String files() {
        return "/api" + path() + "/files/";
    }

    /** The job document as YAML. */
    public String document() {
        return Documents.yaml(run.job());
    }
}

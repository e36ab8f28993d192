package io.seedbed.gateway.dashboard;

import io.seedbed.gateway.run.RunResult;
import io.seedbed.gateway.run.RunView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number that sums a run up.
 *
 * @param tone {@code up}, {@code down} or empty
 */
record Figure(String name, String value, String tone, List<String> notes) {
    Figure {
        notes = List.copyOf(notes);
    }

    /** A run's figures: what it gave, or what it has given so far. */
    static List<Figure> of(RunView run, List<RoundLine> rounds) {
        RunResult result = run.result();
        return result == null ? soFar(rounds) : results(result, rounds);
    }

    private static List<Figure> results(RunResult result, List<RoundLine> rounds) {
        long measured =
                rounds.stream().filter(line -> line.round().accuracy() != null).count();
        long augmented = Math.max(0, measured - 1);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "Before: seed set alone", Texts.percent(result.before()), "", trainings(result.beforeEach())));
        figures.add(new Figure(
                "After: " + augmented + (augmented == 1 ? " round" : " rounds"),
                Texts.percent(result.after()),
                "",
                trainings(result.afterEach())));
        figures.add(new Figure(
                "Gain in accuracy",
                Texts.points(result.gain()) + " points",
                result.gainLow() > 0 ? "up" : result.gainHigh() < 0 ? "down" : "",
                List.of(
                        "of the published model",
                        "95% interval " + Texts.points(result.gainLow()) + " to " + Texts.points(result.gainHigh()))));
        figures.add(rows(result.kept(), result.rejected(), result.cost()));
        return figures;
    }

    private static List<Figure> soFar(List<RoundLine> rounds) {
        List<RoundLine> measured =
                rounds.stream().filter(line -> line.round().accuracy() != null).toList();
        List<Figure> figures = new ArrayList<>();
        if (!measured.isEmpty()) {
            figures.add(measured("Before: seed set alone", measured.get(0)));
        }
        if (measured.size() > 1) {
            RoundLine last = measured.get(measured.size() - 1);
            figures.add(measured("So far: " + last.name(), last));
        }
        int kept = rounds.stream().mapToInt(line -> line.round().kept()).sum();
        int rejected =
                rounds.stream().mapToInt(line -> line.round().rejectedRows()).sum();
        if (kept + rejected > 0) {
            figures.add(rows(
                    kept,
                    rejected,
                    rounds.stream().mapToDouble(line -> line.round().cost()).sum()));
        }
        return figures;
    }

    private static Figure measured(String name, RoundLine line) {
        return new Figure(
                name,
                Texts.percent(line.round().accuracy()),
                "",
                trainings(line.round().accuracies()));
    }

    private static Figure rows(int kept, int rejected, double cost) {
        List<String> notes = new ArrayList<>(List.of(String.format(Locale.ROOT, "%,d rejected by filters", rejected)));
        if (cost > 0) {
            notes.add("teacher's cost " + Texts.cost(cost));
        }
        return new Figure("New rows", Texts.count(kept), "", notes);
    }

    private static List<String> trainings(@Nullable List<Double> each) {
        if (each == null) {
            return List.of();
        }
        return switch (each.size()) {
            case 0 -> List.of();
            case 1 -> List.of("one training");
            default ->
                List.of(
                        "mean of " + each.size() + " trainings",
                        String.join(", ", each.stream().map(Texts::percent).toList()));
        };
    }
}

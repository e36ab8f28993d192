package io.seedbed.llm2llm.report;

import io.seedbed.llm2llm.report.LoopReport.Round;
import io.seedbed.llm2llm.report.LoopReport.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Accuracy by round: every training a dot, their mean a line in a band of one sd, the averaged model a second line. */
final class AccuracyPlot {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 300;
    private static final double LEFT = 58;
    private static final double RIGHT = 466;
    private static final double TOP = 14;
    private static final double BOTTOM = 250;

    private final List<Round> rounds;
    private final Scale scale;
    private final Svg svg;

    private AccuracyPlot(List<Round> rounds) {
        this.rounds = rounds;
        this.scale = scale(rounds);
        this.svg = new Svg("accuracy-plot", WIDTH, HEIGHT, "Test accuracy by round", description(rounds));
    }

    /**
     * Draws the plot.
     *
     * @param rounds the rounds, round 0 first, at least one
     * @return SVG markup
     */
    static String draw(List<Round> rounds) {
        return new AccuracyPlot(rounds).draw();
    }

    private String draw() {
        axes();
        band();
        trainings();
        svg.polyline("line mean", points(Score::accuracy));
        svg.polyline("line averaged", points(Score::averagedModel));
        marks();
        return svg.markup();
    }

    private void axes() {
        boolean whole = Math.abs(scale.step() * 100 - Math.rint(scale.step() * 100)) < 1e-9;
        for (double tick : scale.ticks()) {
            double y = scale.at(tick);
            svg.line("grid", LEFT, y, RIGHT, y);
            String label = String.format(Locale.ROOT, whole ? "%.0f%%" : "%.1f%%", tick * 100);
            svg.text("tick", LEFT - 8, y + 4, Svg.Anchor.END, label);
        }
        svg.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
        RoundAxis.draw(svg, rounds, LEFT, RIGHT, BOTTOM);
    }

    private void band() {
        List<double[]> upper = new ArrayList<>();
        List<double[]> lower = new ArrayList<>();
        for (int index = 0; index < rounds.size(); index++) {
            Score score = rounds.get(index).score();
            if (Double.isFinite(score.accuracy()) && Double.isFinite(score.sd())) {
                upper.add(new double[] {x(index), scale.at(Math.min(1, score.accuracy() + score.sd()))});
                lower.add(0, new double[] {x(index), scale.at(Math.max(0, score.accuracy() - score.sd()))});
            }
        }
        if (upper.size() == 1) {
            svg.line("whisker", upper.get(0)[0], upper.get(0)[1], lower.get(0)[0], lower.get(0)[1]);
        }
        upper.addAll(lower);
        svg.area("band", upper);
    }

    private void trainings() {
        for (int index = 0; index < rounds.size(); index++) {
            List<Double> each = rounds.get(index).score().each();
            for (int training = 0; training < each.size(); training++) {
                double accuracy = each.get(training);
                if (Double.isFinite(accuracy)) {
                    double shift = (training - (each.size() - 1) / 2.0) * Math.min(6, 36.0 / each.size());
                    String hint = "%s, training %s: %s"
                            .formatted(
                                    RoundAxis.name(rounds.get(index)),
                                    Figures.count(training + 1),
                                    Figures.percent(accuracy));
                    svg.dot("training", x(index) + shift, scale.at(accuracy), 3, hint);
                }
            }
        }
    }

    private void marks() {
        for (int index = 0; index < rounds.size(); index++) {
            Score score = rounds.get(index).score();
            String round = RoundAxis.name(rounds.get(index));
            if (Double.isFinite(score.accuracy())) {
                String hint = round + ", mean of the trainings: " + Figures.meanAndSd(score);
                svg.dot("mark mean", x(index), scale.at(score.accuracy()), 4.5, hint);
            }
            if (Double.isFinite(score.averagedModel())) {
                String hint = round + ", averaged model: " + Figures.percent(score.averagedModel());
                svg.diamond("mark averaged", x(index), scale.at(score.averagedModel()), 6, hint);
            }
        }
    }

    private List<double[]> points(ToDoubleFunction<Score> value) {
        List<double[]> points = new ArrayList<>();
        for (int index = 0; index < rounds.size(); index++) {
            double accuracy = value.applyAsDouble(rounds.get(index).score());
            if (Double.isFinite(accuracy)) {
                points.add(new double[] {x(index), scale.at(accuracy)});
            }
        }
        return points;
    }

    private double x(int index) {
        return RoundAxis.centre(index, rounds.size(), LEFT, RIGHT);
    }

    private static Scale scale(List<Round> rounds) {
        double[] values = rounds.stream()
                .map(Round::score)
                .flatMapToDouble(score -> DoubleStream.concat(
                        score.each().stream().mapToDouble(Double::doubleValue),
                        DoubleStream.of(
                                score.accuracy() - score.sd(), score.accuracy() + score.sd(), score.averagedModel())))
                .filter(Double::isFinite)
                .map(value -> Math.max(0, Math.min(1, value)))
                .toArray();
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(1);
        double room = Math.max(0.01, (high - low) * 0.06);
        return Scale.nice(Math.max(0, low - room), Math.min(1, high + room), 5, 0.01, BOTTOM, TOP);
    }

    private static String description(List<Round> rounds) {
        StringBuilder text = new StringBuilder("Mean accuracy over the trainings: ");
        for (int index = 0; index < rounds.size(); index++) {
            text.append(index == 0 ? "" : ", ")
                    .append(RoundAxis.name(rounds.get(index)))
                    .append(' ')
                    .append(Figures.meanAndSd(rounds.get(index).score()));
        }
        return text.append(". The table of rounds holds the same numbers.").toString();
    }
}

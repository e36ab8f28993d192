package io.seedbed.llm2llm.report;

import io.seedbed.llm2llm.report.LoopReport.LabelScore;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** F1 by label as dumbbells: an open dot before, a full dot after, a line between them. */
final class LabelPlot {

    private static final double WIDTH = 480;
    private static final double LEFT = 164;
    private static final double RIGHT = 462;
    private static final double TOP = 10;
    private static final double ROW = 26;
    private static final int NAME_LENGTH = 17;

    private LabelPlot() {}

    /**
     * Draws the plot.
     *
     * @param labels the labels in their order, at least one
     * @return SVG markup
     */
    static String draw(List<LabelScore> labels) {
        double bottom = TOP + ROW * labels.size();
        Svg svg = new Svg("label-plot", WIDTH, bottom + 46, "F1 by label, before and after", description(labels));
        Scale scale = scale(labels);
        for (double tick : scale.ticks()) {
            svg.line("grid", scale.at(tick), TOP, scale.at(tick), bottom);
            String number = String.format(Locale.ROOT, "%.2f", tick);
            svg.text("tick", scale.at(tick), bottom + 18, Svg.Anchor.MIDDLE, number);
        }
        for (int index = 0; index < labels.size(); index++) {
            dumbbell(svg, scale, labels.get(index), TOP + ROW * (index + 0.5));
        }
        svg.text("name", (LEFT + RIGHT) / 2, bottom + 40, Svg.Anchor.MIDDLE, "F1");
        return svg.markup();
    }

    private static void dumbbell(Svg svg, Scale scale, LabelScore label, double y) {
        svg.text("label", LEFT - 14, y + 4, Svg.Anchor.END, Html.shorten(label.label(), NAME_LENGTH));
        boolean before = Double.isFinite(label.f1Before());
        boolean after = Double.isFinite(label.f1After());
        if (before && after) {
            String style = label.f1After() < label.f1Before() ? "bar down" : "bar up";
            svg.line(style, scale.at(label.f1Before()), y, scale.at(label.f1After()), y);
        }
        if (before) {
            String hint = label.label() + " before: " + Figures.score(label.f1Before());
            svg.dot("mark before", scale.at(label.f1Before()), y, 5, hint);
        }
        if (after) {
            String hint = label.label() + " after: " + Figures.score(label.f1After());
            svg.dot("mark after", scale.at(label.f1After()), y, 5.5, hint);
        }
    }

    private static Scale scale(List<LabelScore> labels) {
        double[] scores = labels.stream()
                .flatMapToDouble(label -> DoubleStream.of(label.f1Before(), label.f1After()))
                .filter(Double::isFinite)
                .toArray();
        double low = DoubleStream.of(scores).min().orElse(0);
        double high = DoubleStream.of(scores).max().orElse(1);
        return Scale.nice(Math.max(0, low - 0.02), Math.min(1, high + 0.02), 4, 0.05, LEFT, RIGHT);
    }

    private static String description(List<LabelScore> labels) {
        long better = labels.stream()
                .filter(label -> label.f1After() > label.f1Before())
                .count();
        long worse = labels.stream()
                .filter(label -> label.f1After() < label.f1Before())
                .count();
        return "%s: F1 rose on %s and fell on %s. The table of labels holds the numbers."
                .formatted(
                        Figures.counted(labels.size(), "label", "labels"), Figures.count(better), Figures.count(worse));
    }
}

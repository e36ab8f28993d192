package io.seedbed.llm2llm.report;

import io.seedbed.llm2llm.report.LoopReport.Round;
import java.util.List;

/** New rows by round as stacked bars: kept below, rejected on top. */
final class RowsPlot {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 300;
    private static final double LEFT = 58;
    private static final double RIGHT = 466;
    private static final double TOP = 14;
    private static final double BOTTOM = 250;
    private static final double ROOM_FOR_A_NUMBER = 17;

    private RowsPlot() {}

    /**
     * Draws the plot.
     *
     * @param augmented the augmentation rounds, without round 0, at least one
     * @return SVG markup
     */
    static String draw(List<Round> augmented) {
        Svg svg = new Svg("rows-plot", WIDTH, HEIGHT, "New rows by round", description(augmented));
        int most = augmented.stream()
                .mapToInt(round -> round.kept() + round.rejected())
                .max()
                .orElse(0);
        Scale scale = Scale.nice(0, Math.max(1, most), 5, 1, BOTTOM, TOP);
        for (double tick : scale.ticks()) {
            svg.line("grid", LEFT, scale.at(tick), RIGHT, scale.at(tick));
            svg.text("tick", LEFT - 8, scale.at(tick) + 4, Svg.Anchor.END, Figures.count(Math.round(tick)));
        }
        double width = Math.min(64, (RIGHT - LEFT) / augmented.size() * 0.62);
        for (int index = 0; index < augmented.size(); index++) {
            Round round = augmented.get(index);
            double x = RoundAxis.centre(index, augmented.size(), LEFT, RIGHT) - width / 2;
            double middle = scale.at(round.kept());
            bar(svg, "kept", round.kept(), x, middle, width, BOTTOM - middle, hint(round, round.kept(), "kept"));
            double top = scale.at(round.kept() + round.rejected());
            String rejected = hint(round, round.rejected(), "rejected");
            bar(svg, "rejected", round.rejected(), x, top, width, middle - top, rejected);
        }
        svg.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
        RoundAxis.draw(svg, augmented, LEFT, RIGHT, BOTTOM);
        return svg.markup();
    }

    private static void bar(
            Svg svg, String style, int count, double x, double y, double width, double height, String hint) {
        svg.rectangle(style, x, y, width, height, hint);
        String number = Figures.count(count);
        if (height >= ROOM_FOR_A_NUMBER && width >= number.length() * 7.5) {
            svg.text("on-" + style, x + width / 2, y + height / 2 + 4, Svg.Anchor.MIDDLE, number);
        }
    }

    private static String hint(Round round, int count, String what) {
        return "%s: %s %s".formatted(RoundAxis.name(round), Figures.counted(count, "row", "rows"), what);
    }

    private static String description(List<Round> augmented) {
        long kept = augmented.stream().mapToLong(Round::kept).sum();
        long rejected = augmented.stream().mapToLong(Round::rejected).sum();
        return "%s kept and %s rejected over %s. The table of rounds holds the same numbers."
                .formatted(
                        Figures.counted(kept, "row", "rows"),
                        Figures.count(rejected),
                        Figures.counted(augmented.size(), "round", "rounds"));
    }
}

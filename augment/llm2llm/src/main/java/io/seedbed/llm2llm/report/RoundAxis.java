package io.seedbed.llm2llm.report;

import io.seedbed.llm2llm.report.LoopReport.Round;
import java.util.List;

/** The horizontal axis of the plots by round: one slot a round. Stateless. */
final class RoundAxis {

    private static final int LABELS_AT_MOST = 12;

    private RoundAxis() {}

    /** What a person calls a round. */
    static String name(Round round) {
        return round.round() == 0 ? "seed set" : "round " + round.round();
    }

    /** The middle of a round's slot. */
    static double centre(int index, int rounds, double left, double right) {
        return left + (index + 0.5) * (right - left) / rounds;
    }

    /** Writes the rounds' names below the axis, as many as find room, and the axis' own name. */
    static void draw(Svg svg, List<Round> rounds, double left, double right, double bottom) {
        int every = (rounds.size() + LABELS_AT_MOST - 1) / LABELS_AT_MOST;
        for (int index = 0; index < rounds.size(); index += every) {
            Round round = rounds.get(index);
            String label = round.round() == 0 && rounds.size() <= 6 ? "seed set" : Integer.toString(round.round());
            svg.text("tick", centre(index, rounds.size(), left, right), bottom + 18, Svg.Anchor.MIDDLE, label);
        }
        svg.text("name", (left + right) / 2, bottom + 40, Svg.Anchor.MIDDLE, "round");
    }
}

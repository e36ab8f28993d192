package io.seedbed.gateway.dashboard;

import io.seedbed.gateway.run.RoundView;

/**
 * A round as a line of the run's table and as a point of its charts.
 *
 * @param name {@code seed set}, or {@code round n}
 * @param spread sample standard deviation of the trainings' accuracies; 0 for fewer than two
 */
record RoundLine(RoundView round, String name, double spread) {

    static RoundLine of(RoundView round) {
        return new RoundLine(round, name(round.round()), spread(round));
    }

    /** What people call a round. */
    static String name(int round) {
        return round == 0 ? "seed set" : "round " + round;
    }

    /** Mean and spread. */
    public String accuracy() {
        Double mean = round.accuracy();
        if (mean == null) {
            return Texts.NONE;
        }
        String text = Texts.percent(mean);
        return round.accuracies().size() < 2 ? text : text.replace("%", " ± " + Texts.percent(spread));
    }

    /** Each training. */
    public String trainings() {
        return round.accuracies().isEmpty()
                ? Texts.NONE
                : String.join(
                        ", ", round.accuracies().stream().map(Texts::percent).toList());
    }

    /** Whether the round has rows of its own to show. */
    public boolean hasRows() {
        return round.round() > 0 && (round.kept() > 0 || round.rejectedRows() > 0);
    }

    /** Dropped rows by reason, as text. */
    public String reasons() {
        return String.join(
                ", ",
                round.rejected().entrySet().stream()
                        .map(reason -> reason.getValue() + " " + reason.getKey())
                        .toList());
    }

    private static double spread(RoundView round) {
        int count = round.accuracies().size();
        Double mean = round.accuracy();
        if (count < 2 || mean == null) {
            return 0;
        }
        double squares = round.accuracies().stream()
                .mapToDouble(one -> (one - mean) * (one - mean))
                .sum();
        return Math.sqrt(squares / (count - 1));
    }
}

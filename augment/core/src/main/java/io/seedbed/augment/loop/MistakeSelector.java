package io.seedbed.augment.loop;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Seeds;
import io.seedbed.augment.Target;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Filter(E<sub>i</sub>, D<sub>0</sub>) of Algorithm 1: which <em>seed</em> rows a round augments. Generated rows are never
 * augmented again. Stateless and thread-safe.
 */
public final class MistakeSelector {

    private final LoopConfig config;
    private final Correctness correctness;

    /** Says whether what a student predicted is what the row's target asks for. */
    @FunctionalInterface
    public interface Correctness {

        /** The text of the target is the text of the prediction: right for labels. */
        Correctness SAME_TEXT = (target, predicted) -> target.text().equals(predicted);

        /** Whether the prediction is right. */
        boolean isRight(Target target, String predicted);
    }

    /** A selector for runs with these settings. */
    public MistakeSelector(LoopConfig config, Correctness correctness) {
        this.config = config;
        this.correctness = correctness;
    }

    /**
     * Selects the rows to augment; none in a last round whose mistakes would cost trainings that nothing needs.
     *
     * @param seeds the seed rows
     * @param predictions predictions for every seed row: out of fold where the signal needs it, else the student's own
     * @param round the round whose students predicted
     */
    public Mistakes select(Dataset seeds, Predictions predictions, int round) {
        if (config.signal().needsOutOfFold() && !config.needsOutOfFold(round)) {
            return new Mistakes(List.of(), Double.NaN);
        }
        List<Example> rows = seeds.examples();
        List<Example> wrong = rows.stream()
                .filter(row -> !correctness.isRight(
                        row.target(), predictions.get(row.id()).predicted()))
                .toList();
        double accuracy = config.signal().measuresStudent() ? 1 - wrong.size() / (double) rows.size() : Double.NaN;
        List<Example> chosen = switch (config.signal()) {
            case TRAIN, CROSS_FIT -> wrong;
            case MARGIN -> lowestMargin(rows, predictions);
            case RANDOM -> atRandom(rows, round);
            case ALL -> rows;
        };
        return new Mistakes(
                chosen.stream().map(row -> mistake(row, predictions)).toList(), accuracy);
    }

    private List<Example> lowestMargin(List<Example> rows, Predictions predictions) {
        return shareOfEachLabel(
                rows,
                Comparator.comparingDouble(
                        row -> predictions.get(row.id()).margin(row.target().text())));
    }

    private List<Example> atRandom(List<Example> rows, int round) {
        return shareOfEachLabel(
                rows,
                Comparator.comparingLong(
                        row -> Seeds.derive(config.seed(), "random-signal", String.valueOf(round), row.id())));
    }

    /**
     * The first rows of each label in this order. The lowest margins overall would fall on one or two labels, and new rows for
     * those alone shift the balance of the training set: that costs more than the rows bring.
     */
    private List<Example> shareOfEachLabel(List<Example> rows, Comparator<Example> order) {
        Map<String, List<Example>> byLabel = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.target() instanceof Target.Label label ? label.text() : "",
                        TreeMap::new,
                        Collectors.toList()));
        List<Example> chosen = byLabel.values().stream()
                .flatMap(group -> group.stream()
                        .sorted(order.thenComparing(Example::id))
                        .limit((long) Math.ceil(config.fraction() * group.size())))
                .toList();
        return keepOrder(rows, chosen);
    }

    private static List<Example> keepOrder(List<Example> rows, List<Example> chosen) {
        Set<Example> kept = new HashSet<>(chosen);
        return rows.stream().filter(kept::contains).toList();
    }

    private static Mistake mistake(Example row, Predictions predictions) {
        Prediction prediction = predictions.get(row.id());
        return new Mistake(
                row.id(), prediction.predicted(), prediction.margin(row.target().text()));
    }
}

package io.seedbed.gateway.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.gateway.run.StepView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run's charts are drawn from, as JSON for {@code charts.js}.
 *
 * @param rounds accuracies and rows by round
 * @param times seconds by round and kind of step
 */
record ChartData(String rounds, String times) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> KINDS = Set.of("finetune", "evaluate", "augment", "predict", "publish");

    /** A round of the charts. */
    record Round(
            int round,
            List<Double> accuracies,
            @Nullable Double accuracy,
            double spread,
            @Nullable Double modelAccuracy,
            int kept,
            Map<String, Integer> rejected) {}

    /** How long a step took. */
    record Span(int round, String kind, double seconds) {}

    static ChartData of(List<RoundLine> rounds, List<StepView> steps) {
        List<Round> points = rounds.stream()
                .map(line -> new Round(
                        line.round().round(),
                        line.round().accuracies(),
                        line.round().accuracy(),
                        line.spread(),
                        line.round().modelAccuracy(),
                        line.round().kept(),
                        line.round().rejected()))
                .toList();
        List<Span> spans = steps.stream()
                .filter(step -> KINDS.contains(step.kind()) && step.seconds() != null)
                .map(step -> new Span(step.round(), step.kind(), seconds(step)))
                .toList();
        return new ChartData(json(points), json(spans));
    }

    private static double seconds(StepView step) {
        Double seconds = step.seconds();
        return seconds == null ? 0 : seconds;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a chart's data are plain", e);
        }
    }
}

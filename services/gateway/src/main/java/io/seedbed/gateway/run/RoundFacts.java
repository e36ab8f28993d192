package io.seedbed.gateway.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what the steps of a round report. Not thread-safe. */
final class RoundFacts {

    private final int round;
    private JsonNode finetuned = MissingNode.getInstance();
    private JsonNode evaluated = MissingNode.getInstance();
    private JsonNode augmented = MissingNode.getInstance();
    private double seconds;

    RoundFacts(int round) {
        this.round = round;
    }

    /** Adds a step that is done; {@code type} is the event that it led to. */
    RoundFacts add(@Nullable String type, JsonNode facts, double took) {
        switch (Objects.requireNonNullElse(type, "")) {
            case "Finetuned" -> finetuned = facts;
            case "Evaluated" -> evaluated = facts;
            case "Augmented" -> augmented = facts;
            default -> {}
        }
        seconds += took;
        return this;
    }

    /** Whether it is a round of the loop: preparing and publishing have a number, too. */
    boolean isRound() {
        return !finetuned.isMissingNode() || !evaluated.isMissingNode() || !augmented.isMissingNode();
    }

    RoundView view() {
        List<Double> accuracies = new ArrayList<>();
        evaluated.path("accuracies").forEach(one -> accuracies.add(one.asDouble()));
        Map<String, Integer> rejected = new TreeMap<>();
        augmented
                .path("rejected")
                .properties()
                .forEach(one -> rejected.put(one.getKey(), one.getValue().asInt()));
        return new RoundView(
                round,
                count(finetuned.path("rows")),
                accuracies,
                number(evaluated.path("accuracy")),
                number(evaluated.path("modelAccuracy")),
                number(evaluated.path("signalScore")),
                count(evaluated.path("mistakes")),
                augmented.path("kept").asInt(),
                rejected,
                augmented.path("calls").asLong(),
                augmented.path("inputTokens").asLong(),
                augmented.path("outputTokens").asLong(),
                augmented.path("cost").asDouble(),
                seconds);
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() && !Double.isNaN(node.asDouble()) ? node.asDouble() : null;
    }

    private static @Nullable Integer count(JsonNode node) {
        return node.isNumber() ? node.asInt() : null;
    }
}

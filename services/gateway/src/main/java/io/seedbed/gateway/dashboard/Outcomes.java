package io.seedbed.gateway.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateExtension;
import io.seedbed.gateway.run.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a step that is done gave, in a few words. Stateless. */
@TemplateExtension
final class Outcomes {

    private Outcomes() {}

    /** The outcome; empty where the step has not said. */
    static String outcome(StepView step) {
        JsonNode facts = step.facts();
        List<String> parts = new ArrayList<>();
        switch (step.kind()) {
            case "prepare" -> {
                count(parts, facts, "train", "seed rows");
                count(parts, facts, "test", "test rows");
                count(parts, facts, "pool", "rows in the pool");
                count(parts, facts, "labels", "labels");
            }
            case "finetune" -> {
                count(parts, facts, "rows", "rows");
                count(parts, facts, "trainings", "trainings");
            }
            case "evaluate" -> {
                if (facts.path("accuracy").isNumber()) {
                    parts.add("accuracy " + Texts.percent(facts.path("accuracy").asDouble()));
                }
                count(parts, facts, "mistakes", "mistakes");
            }
            case "augment" -> {
                count(parts, facts, "kept", "kept");
                int rejected = 0;
                for (JsonNode reason : facts.path("rejected")) {
                    rejected += reason.asInt();
                }
                if (rejected > 0) {
                    parts.add(Texts.count(rejected) + " rejected");
                }
            }
            case "publish", "assemble" -> {
                if (facts.hasNonNull("digest")) {
                    parts.add(Texts.digest(facts.path("digest").asText()));
                }
            }
            case "plan" -> {
                count(parts, facts, "images", "images");
                count(parts, facts, "shards", "shards");
            }
            case "render" -> {
                count(parts, facts, "images", "images");
                if (facts.path("imagesPerSecond").asDouble() > 0) {
                    parts.add(String.format(
                            Locale.ROOT,
                            "%.1f a second",
                            facts.path("imagesPerSecond").asDouble()));
                }
            }
            default -> {}
        }
        return String.join(", ", parts);
    }

    /** Which part of the run a step is about; empty for the whole. */
    static String part(StepView step) {
        return switch (step.kind()) {
            case "prepare", "publish", "plan", "assemble" -> "";
            case "render" -> ", shard " + Texts.count(step.round() + 1);
            default -> step.round() > 0 ? ", round " + step.round() : ", seed set";
        };
    }

    private static void count(List<String> parts, JsonNode facts, String field, String unit) {
        long count = facts.path(field).asLong();
        if (count > 0) {
            parts.add(Texts.count(count) + " " + unit);
        }
    }
}

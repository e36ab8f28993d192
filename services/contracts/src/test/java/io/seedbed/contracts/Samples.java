package io.seedbed.contracts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An event of every type, by the names of their golden files. */
final class Samples {

    static final String RUN = "r-0123456789abcdef";
    static final String STEP = RUN + "/finetune/1";
    static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);
    static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    static final Instant TIME = Instant.parse("2026-01-31T12:00:00.250Z");

    private Samples() {}

    static Map<String, EventData> all() {
        Map<String, EventData> samples = new TreeMap<>();
        samples.put("job.submitted.v1", new JobSubmitted(job()));
        samples.put(
                "step.requested.v1",
                new StepRequested(
                        RUN, STEP, StepKind.FINETUNE, null, new Ref("job", DIGEST, 1), object("type", "finetune")));
        samples.put(
                "step.requested.v1-prepare",
                new StepRequested(
                        RUN, RUN + "/prepare", StepKind.PREPARE, job(), null, JsonNodeFactory.instance.objectNode()));
        samples.put("job.submitted.v1-render", new JobSubmitted(rendering()));
        samples.put(
                "step.requested.v1-plan",
                new StepRequested(
                        RUN, RUN + "/plan", StepKind.PLAN, rendering(), null, JsonNodeFactory.instance.objectNode()));
        samples.put(
                "step.requested.v1-render",
                new StepRequested(
                        RUN,
                        RUN + "/render-3",
                        StepKind.RENDER,
                        null,
                        new Ref("render-job", DIGEST, 1),
                        object("type", "render").put("shard", 3)));
        samples.put("step.previewed.v1", new StepPreviewed(RUN, RUN + "/render-3", new Ref("preview", DIGEST, 1)));
        samples.put("render.completed.v1", new RenderCompleted(RUN, DIGEST, 50_000, 150_000, 450_000, 12_345));
        samples.put("step.cancelled.v1", new StepCancelled(RUN, STEP));
        samples.put("run.ended.v1", new RunEnded(RUN, List.of(new Ref("training", DIGEST, 1))));
        samples.put("step.started.v1", new StepStarted(RUN, STEP, "finetune-1", 1));
        samples.put("step.progressed.v1", new StepProgressed(RUN, STEP, "training 2 of 3", 120, 480));
        samples.put(
                "step.completed.v1",
                new StepCompleted(
                        RUN, STEP, StepKind.FINETUNE, object("type", "finetuned"), object("loss", "0.12"), 93.5));
        samples.put(
                "step.failed.v1",
                new StepFailed(
                        RUN,
                        STEP,
                        StepKind.FINETUNE,
                        StepFailed.Failure.RESOURCES,
                        "the disk is full: 12 MB are left, a student needs 90 MB",
                        "12:00:01 round 1, training 2"));
        samples.put("run.changed.v1", new RunChanged(RUN, "finetuning", 1, "", ""));
        samples.put("job.completed.v1", new JobCompleted(RUN, DIGEST, 0.81, 0.86, 0.05, 0.02, 0.08, 140, 12, 0.0));
        return samples;
    }

    static Event event(EventData data) {
        return new Event("e-1", "/seedbed/test", TIME, TRACE, data);
    }

    /** Every field has another value than its default, so that none can be lost unseen. */
    static Llm2LlmJob job() {
        return new Llm2LlmJob(
                "llm2llm",
                "Bänke & Bäume",
                "train.jsonl",
                "test.jsonl",
                "validation.jsonl",
                "pool.jsonl",
                "labels.yaml",
                "qa",
                List.of("question", "context"),
                "answer",
                "eda",
                "nearest",
                7,
                2,
                "cross-fit",
                4,
                0.25,
                5,
                0.9,
                6,
                1000,
                9007199254740991L,
                2,
                -42,
                Map.of("student.learningRate", "0.00005", "teacher.neighbours", "40"));
    }

    /** The same for a job that renders. */
    static RenderingJob rendering() {
        return new RenderingJob(
                "render",
                "Straßenszenen",
                50_000,
                7,
                100,
                "320x240",
                object("places", "street"),
                "coco",
                "webp",
                List.of("ids", "depth"),
                4,
                500);
    }

    private static ObjectNode object(String key, String value) {
        return JsonNodeFactory.instance.objectNode().put(key, value);
    }
}

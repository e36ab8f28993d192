package io.seedbed.journeys;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Job documents for the platform over the demo's data: quick ones, whose student is the nearest rows. */
final class Jobs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Jobs() {}

    static ObjectNode quick(int rounds, long seed) {
        return JSON.objectNode()
                .put("name", "quick")
                .put("train", "seed.jsonl")
                .put("test", "test.jsonl")
                .put("pool", "pool.jsonl")
                .put("labels", "labels.yaml")
                .put("student", "nearest")
                .put("rounds", rounds)
                .put("trainings", 1)
                .put("seed", seed);
    }

    /** The command line of the same job. */
    static String[] commandLine(int rounds, long seed, String out) {
        return new String[] {
            "llm2llm",
            "--train",
            "seed.jsonl",
            "--test",
            "test.jsonl",
            "--pool",
            "pool.jsonl",
            "--labels",
            "labels.yaml",
            "--student",
            "nearest",
            "--rounds",
            "" + rounds,
            "--trainings",
            "1",
            "--seed",
            "" + seed,
            "--out",
            out,
            "--json",
            "--quiet"
        };
    }

    /** A quick job that renders: 24 small images in three shards. */
    static ObjectNode render(long seed) {
        return JSON.objectNode()
                .put("kind", "render")
                .put("name", "small images")
                .put("count", 24)
                .put("seed", seed)
                .put("size", 64)
                .put("shardSize", 8);
    }

    /** The command line of the same job. */
    static String[] renderCommandLine(long seed, String out) {
        return new String[] {
            "render", "--count", "24", "--seed", "" + seed, "--size", "64", "--shard", "8", "--out", out, "--json",
            "--quiet"
        };
    }

    /** A structured CloudEvent, as `kcat` would send it. */
    static ObjectNode event(String id, ObjectNode job) {
        ObjectNode event = JSON.objectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "journey")
                .put("type", "io.seedbed.job.submitted.v1");
        event.putObject("data").set("job", job);
        return event;
    }
}

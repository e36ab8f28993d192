package io.seedbed.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Reject;
import io.seedbed.augment.Split;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Target;
import io.seedbed.augment.TeacherUsage;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.augment.loop.Mistake;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.EventData;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.StepCompleted;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.Topics;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.kit.event.KafkaSettings;
import io.seedbed.llm2llm.LoopJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Plays all workers by hand: what a step of a run of two seed rows leads to, and a producer that sends it. Seed row
 * {@code s1} is got wrong in every round, which makes the rows {@code g1}, {@code g2} and so on.
 */
public final class HandMade implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final ArtifactStore store;
    private final KafkaProducer<String, byte[]> producer;

    /** Workers at a broker, over a store. */
    public HandMade(String bootstrap, Path store) {
        this.store = new ArtifactStore(store);
        this.producer = KafkaSettings.of(bootstrap).producer();
    }

    /** The workers of the application under test. */
    public static HandMade ofApplication() {
        Config config = ConfigProvider.getConfig();
        return new HandMade(
                config.getValue("seedbed.kafka.bootstrap.servers", String.class),
                Path.of(config.getValue("seedbed.store", String.class)));
    }

    /** Sends what a step led to; waits until the broker has it. */
    public void complete(String runId, String stepId, String kind, int round) {
        send(runId, stepId + "/done", completed(runId, stepId, kind, round));
    }

    /** Sends an event of a step; its id is to be new within the run. */
    public void send(String runId, String id, EventData data) {
        send(Events.write(Topics.STEP_RESULTS, runId, new Event(runId + "/" + id, "seedbed/test", NOW, "", data)));
    }

    /** Sends a record as it is. */
    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** That a step is done, and what it led to. */
    public StepCompleted completed(String runId, String stepId, String kind, int round) {
        try {
            JsonNode result = kind.equals("prepare") ? prepared() : JSON.readTree(LoopJson.event(event(kind, round)));
            return new StepCompleted(runId, stepId, StepKind.of(kind), result, facts(kind, round), 1.5);
        } catch (StepException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That a step must know predictions of rows before it can be done. */
    public StepCompleted asked(String runId, String stepId, StepKind kind, int round) {
        try {
            LoopEvent asked = new LoopEvent.Asked(round, train(0));
            ObjectNode facts = JSON.createObjectNode().put("asks", 2);
            return new StepCompleted(runId, stepId, kind, JSON.readTree(LoopJson.event(asked)), facts, 1.5);
        } catch (StepException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode prepared() throws StepException {
        ObjectNode result = JSON.createObjectNode();
        result.set("job", JSON.valueToTree(store.putDocument("job", "{}")));
        result.set("train", JSON.valueToTree(train(0)));
        result.putArray("warnings").add("two rows say the same");
        return result;
    }

    private LoopEvent event(String kind, int round) throws StepException, JsonProcessingException {
        return switch (kind) {
            case "finetune" ->
                new LoopEvent.Finetuned(round, store.putDocument("training", "{\"round\":" + round + "}"));
            case "evaluate" ->
                new LoopEvent.Evaluated(
                        round,
                        0.5 + round * 0.1,
                        Double.NaN,
                        rows("mistakes", List.of(new Mistake("s1", "weather", -0.25))));
            case "augment" ->
                new LoopEvent.Augmented(
                        round,
                        train(round),
                        1,
                        rows("rejects", List.of(reject(round))),
                        new TeacherUsage(2, 300, 40, 0.5));
            case "publish" -> new LoopEvent.Published(store.putDocument("result", "{}"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static JsonNode facts(String kind, int round) throws JsonProcessingException {
        return JSON.readTree(
                switch (kind) {
                    case "prepare" -> "{\"train\":2,\"test\":4,\"validation\":0,\"pool\":0,\"labels\":2}";
                    case "finetune" -> "{\"round\":" + round + ",\"rows\":" + (2 + round) + ",\"trainings\":2}";
                    case "evaluate" ->
                        String.format(
                                Locale.ROOT,
                                "{\"round\":%d,\"accuracies\":[%2$.2f,%2$.2f],\"accuracy\":%2$.2f,\"modelAccuracy\":0.75,"
                                        + "\"signalScore\":\"NaN\",\"mistakes\":1}",
                                round,
                                0.5 + round * 0.1);
                    case "augment" ->
                        "{\"round\":" + round + ",\"kept\":1,\"rejected\":{\"rouge-l\":1},\"calls\":2,"
                                + "\"inputTokens\":300,\"outputTokens\":40,\"cost\":0.5}";
                    case "publish" ->
                        "{\"digest\":\"sha256:" + "a".repeat(64) + "\",\"before\":0.5,\"after\":0.6,"
                                + "\"gain\":0.1,\"gainLow\":0.05,\"gainHigh\":0.15,\"kept\":1,\"rejected\":1,\"cost\":0.5,"
                                + "\"beforeEach\":[0.5,0.5],\"afterEach\":[0.6,0.6],\"stop\":\"rounds\"}";
                    default -> throw new IllegalArgumentException(kind);
                });
    }

    private ArtifactRef rows(String kind, List<?> rows) throws StepException, JsonProcessingException {
        ArtifactRef document = store.putDocument(kind, JSON.writeValueAsString(rows));
        return new ArtifactRef(kind, document.digest(), rows.size());
    }

    private ArtifactRef train(int round) throws StepException {
        Stream<Example> seeds = Stream.of(
                Example.of(
                        "s1", "play some jazz", new Target.Label("music"), Split.TRAIN, Provenance.read("train.csv:2")),
                Example.of(
                        "s2",
                        "is it raining",
                        new Target.Label("weather"),
                        Split.TRAIN,
                        Provenance.read("train.csv:3")));
        Stream<Example> grown = IntStream.rangeClosed(1, round).mapToObj(HandMade::grown);
        return store.put(Dataset.of(Stream.concat(seeds, grown).toList()));
    }

    private static Example grown(int round) {
        return Example.of(
                "g" + round,
                "put on jazz number " + round,
                new Target.Label("music"),
                Split.TRAIN,
                new Provenance(
                        "",
                        List.of("s1", "s2"),
                        round,
                        "prompt",
                        "acme",
                        "acme-1",
                        "sha256:" + "b".repeat(64),
                        7,
                        List.of(new FilterScore("rouge-l", 0.4), new FilterScore("length", 1))));
    }

    private static Reject reject(int round) {
        return new Reject(
                "s1", "play some jazz", "music", round, "prompt", "rouge-l", "a copy of s1; say it in other words", 1);
    }

    @Override
    public void close() {
        producer.close();
    }
}

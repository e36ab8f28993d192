package io.seedbed.kit.lab;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.seedbed.contracts.EventData;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepRequested;
import io.seedbed.contracts.Topics;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.event.KafkaSettings;
import io.seedbed.kit.step.StepHandler;
import io.seedbed.kit.step.StepResult;
import io.seedbed.kit.step.StepSettings;
import io.seedbed.kit.step.StepWorker;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Workers over a schema and a topic of their own. */
public final class Workshop implements AutoCloseable {

    /** Quick in all, so that tests are. */
    public static final StepSettings QUICK = settings(Duration.ofSeconds(2), Duration.ofMinutes(1));

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Database schema = Servers.schema();
    private final String topic = Servers.topic();
    private final String run = Servers.run();
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Leftovers leftovers = new Leftovers();
    private final List<StepWorker> workers = new ArrayList<>();

    /** An empty workshop. */
    public Workshop() throws InterruptedException {}

    /** Settings with these times; two steps at once, three failures, a first pause of 200 ms. */
    public static StepSettings settings(Duration lease, Duration stall) {
        return new StepSettings(2, lease, stall, 3, 3, Duration.ofMillis(200));
    }

    /** The workers' schema. */
    public Database schema() {
        return schema;
    }

    /** Where steps are requested. */
    public String topic() {
        return topic;
    }

    /** The run that all steps belong to. */
    public String run() {
        return run;
    }

    /** The workers' numbers. */
    public MeterRegistry registry() {
        return registry;
    }

    /** What the workers keep of runs. */
    public Leftovers leftovers() {
        return leftovers;
    }

    /** Starts one more worker for augment steps. */
    public StepWorker worker(StepSettings settings, StepHandler handler) throws InterruptedException {
        return worker(schema, settings, handler);
    }

    /** Starts one more worker that reaches the database in its own way. */
    public StepWorker worker(Database way, StepSettings settings, StepHandler handler) throws InterruptedException {
        return worker(way, Servers.kafka(), settings, handler);
    }

    /** Starts one more worker that has a name which lasts. */
    public StepWorker worker(String instance, StepSettings settings, StepHandler handler) throws InterruptedException {
        return worker(schema, Servers.kafka(instance), settings, handler);
    }

    private StepWorker worker(Database way, KafkaSettings kafka, StepSettings settings, StepHandler handler)
            throws InterruptedException {
        StepWorker worker = new StepWorker(
                way,
                kafka,
                "worker-" + NUMBER.incrementAndGet(),
                topic,
                Map.of(StepKind.AUGMENT, handler),
                leftovers,
                settings,
                registry,
                InstantSource.system());
        workers.add(worker);
        worker.start();
        return worker;
    }

    /** The request of a step. */
    public StepRequested request(String step) {
        return new StepRequested(
                run, step, StepKind.AUGMENT, null, new Ref("job", "sha256:" + "0".repeat(64), 1), object());
    }

    /** Requests steps by their names, which no other test uses. */
    public void ask(String... steps) throws InterruptedException {
        for (String step : steps) {
            tell(step, request(step));
        }
    }

    /** Sends something to the workers. */
    public void tell(String id, EventData data) throws InterruptedException {
        Records.write(List.of(Records.event(topic, id, data)));
    }

    /** Waits until a step is in a state. */
    public void await(String step, String state) throws Exception {
        Rows.eventually(step + " is " + state, () -> column(step, "state").equals(state));
    }

    /** What stands in the table of steps about a step; empty where there is no such step. */
    public String column(String step, String column) throws SQLException {
        List<String> rows = Rows.of(schema, "select " + column + " from $step where step_id = '" + step + "'");
        return rows.isEmpty() ? "" : rows.get(0);
    }

    /** What the workers told of the steps, when there is so much. */
    public <D extends EventData> List<D> told(Class<D> type, int count) {
        return Records.events(Topics.STEP_RESULTS, run, type, count).stream()
                .map(event -> type.cast(event.data()))
                .toList();
    }

    /** A result. */
    public static StepResult done(String word) {
        return new StepResult(object().put("type", word), object());
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }

    @Override
    public void close() {
        workers.forEach(StepWorker::close);
    }
}

package io.seedbed.gateway.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.Jobs;
import io.seedbed.contracts.RenderCompleted;
import io.seedbed.contracts.StepCompleted;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.Topics;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Runs that render, driven by two gateways that request two shards at a time; the workers are played by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RenderRunsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DIGEST = "sha256:" + "c".repeat(64);

    private TwoGateways platform;

    @BeforeAll
    void start() throws Exception {
        platform = TwoGateways.start();
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void shardsAreRequestedAWindowAtATimeAndThenPutTogether() throws Exception {
        String runId = submit("{kind: render, count: 45, shardSize: 10, name: five shards}");
        done(runId, "plan", "{\"type\":\"planned\",\"shards\":5,\"job\":" + ref("render-job") + "}", "{}");
        for (int ended = 0; ended < 5; ended++) {
            List<StepView> open = open(runId, "render", Math.min(2, 5 - ended));
            StepView last = open.get(open.size() - 1);
            assertThat(platform.run(runId).state()).isEqualTo("rendering");
            done(runId, last, "{\"type\":\"rendered\",\"shard\":" + last.round() + "}", "{\"images\":10}");
            done(runId, last, "{\"type\":\"rendered\",\"shard\":" + last.round() + "}", "{\"images\":10}");
        }
        done(
                runId,
                "assemble",
                "{\"type\":\"assembled\"}",
                "{\"digest\":\"" + DIGEST + "\",\"images\":45,\"captions\":90,\"negatives\":400,\"droppedClauses\":7}");
        TwoGateways.until(() -> platform.run(runId).isOver());

        RunView run = platform.run(runId);
        assertThat(run.state()).isEqualTo("finished");
        assertThat(run.digest()).isEqualTo(DIGEST);
        assertThat(run.rendered()).isNotNull();
        assertThat(run.rendered().images()).isEqualTo(45);
        assertThat(platform.queries.steps(runId))
                .hasSize(7)
                .extracting(StepView::state)
                .containsOnly("done");
        assertThat(platform.queries.datasets(10)).extracting(DatasetView::runId).contains(runId);
        assertThat(platform.events(runId, Topics.RUNS, 5))
                .extracting(Event::data)
                .contains(new RenderCompleted(runId, DIGEST, 45, 90, 400, 7));
    }

    @Test
    void aFailedShardEndsTheRunUntilItIsRetriedAndOnlyWhatIsMissingIsRequestedAgain() throws Exception {
        String runId = submit("{kind: render, count: 30, shardSize: 10}");
        done(runId, "plan", "{\"type\":\"planned\",\"shards\":3,\"job\":" + ref("render-job") + "}", "{}");
        StepView first = open(runId, "render", 2).get(0);
        done(runId, first, "{\"type\":\"rendered\",\"shard\":0}", "{\"images\":10}");
        TwoGateways.until(() -> platform.queries.steps(runId).size() == 4);
        StepView second = open(runId, "render", 2).get(0);
        platform.workers.send(
                runId,
                "failed",
                new StepFailed(runId, second.stepId(), StepKind.RENDER, StepFailed.Failure.RESOURCES, "no memory", ""));
        TwoGateways.until(() -> platform.run(runId).state().equals("failed"));
        assertThat(platform.queries.steps(runId))
                .extracting(StepView::state)
                .containsExactly("done", "done", "failed", "cancelled");

        platform.gateways.get(1).retry(runId);

        assertThat(open(runId, "render", 2)).extracting(StepView::round).containsExactly(1, 2);
        platform.gateways.get(0).cancel(runId);
        assertThat(platform.run(runId).state()).isEqualTo("cancelled");
        assertThat(platform.events(runId, Topics.STEPS_RENDER, 10))
                .extracting(event -> event.data().getClass().getSimpleName())
                .containsOnlyOnce("RunEnded");
    }

    @Test
    void whatCannotBeIsRefusedBeforeAnythingIsBegun() {
        assertThatThrownBy(() -> submit("{kind: render, count: 1000000, shardSize: 1}"))
                .isInstanceOf(BadEventException.class)
                .hasMessageContaining("/shardSize")
                .hasMessageContaining("give shards of 100 images or more");
        assertThatThrownBy(() -> submit("{kind: render, count: 1, size: 64x32}"))
                .isInstanceOf(BadEventException.class)
                .hasMessageContaining("/size: 64x32 has a side of 32 pixels; give 64 to 2048");
    }

    private String submit(String job) throws Exception {
        return platform.gateways.get(0).submit(UUID.randomUUID().toString(), "", Jobs.read(job));
    }

    /** The steps of a kind that are open, once there are so many. */
    private List<StepView> open(String runId, String kind, int count) throws Exception {
        TwoGateways.until(() -> opened(runId, kind).size() == count);
        return opened(runId, kind);
    }

    private List<StepView> opened(String runId, String kind) throws Exception {
        return platform.queries.steps(runId).stream()
                .filter(step -> step.kind().equals(kind) && step.state().equals("requested"))
                .toList();
    }

    private void done(String runId, String kind, String result, String facts) throws Exception {
        done(runId, open(runId, kind, 1).get(0), result, facts);
    }

    private void done(String runId, StepView step, String result, String facts) throws Exception {
        JsonNode what = JSON.readTree(result);
        platform.workers.send(
                runId,
                UUID.randomUUID().toString(),
                new StepCompleted(runId, step.stepId(), StepKind.of(step.kind()), what, JSON.readTree(facts), 1));
        TwoGateways.until(() -> platform.queries.steps(runId).stream()
                .anyMatch(
                        one -> one.stepId().equals(step.stepId()) && one.state().equals("done")));
    }

    private static String ref(String kind) {
        return "{\"kind\":\"" + kind + "\",\"digest\":\"" + DIGEST + "\",\"rows\":1}";
    }
}

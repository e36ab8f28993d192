package io.seedbed.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.gateway.plan.RenderCommand.Assemble;
import io.seedbed.gateway.plan.RenderCommand.Plan;
import io.seedbed.gateway.plan.RenderCommand.Render;
import io.seedbed.gateway.plan.RenderEvent.ShardRendered;
import io.seedbed.gateway.plan.RenderMachine.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderMachineTest {

    private final RenderMachine machine = new RenderMachine(3);

    @Test
    void aRunBeginsWithItsPlanAndRequestsAWindowOfShards() {
        assertThat(machine.start().commands()).containsExactly(new Plan());

        Step planned = machine.next(machine.start().state(), new RenderEvent.Planned(5));

        assertThat(planned.commands()).containsExactly(new Render(0), new Render(1), new Render(2));
    }

    @Test
    void everyShardThatIsDoneMakesRoomForAnother() {
        Step planned = machine.next(machine.start().state(), new RenderEvent.Planned(5));

        Step one = machine.next(planned.state(), new ShardRendered(1));
        assertThat(one.commands()).containsExactly(new Render(3));
        Step two = machine.next(one.state(), new ShardRendered(3));
        assertThat(two.commands()).containsExactly(new Render(4));
        assertThat(machine.next(two.state(), new ShardRendered(0)).commands()).isEmpty();
    }

    /** Shards end in any order; each is requested once, and the data set is put together once. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverTheOrderEveryShardIsRequestedOnceAndThenTheyArePutTogether(long seed) {
        Random random = new Random(seed);
        Step step = machine.next(machine.start().state(), new RenderEvent.Planned(50));
        List<RenderCommand> all = new ArrayList<>(step.commands());
        List<RenderCommand> open = new ArrayList<>(step.commands());
        while (open.get(0) instanceof Render) {
            assertThat(open).hasSizeLessThanOrEqualTo(3);
            Render ended = (Render) open.remove(random.nextInt(open.size()));
            step = machine.next(step.state(), new ShardRendered(ended.shard()));
            all.addAll(step.commands());
            open.addAll(step.commands());
        }

        assertThat(all).hasSize(51).doesNotHaveDuplicates().endsWith(new Assemble(50));
        assertThat(machine.next(step.state(), new RenderEvent.Assembled()).state())
                .isEqualTo(new RenderState.Finished());
    }

    @Test
    void whatComesTwiceOrLateChangesNothing() {
        Step planned = machine.next(machine.start().state(), new RenderEvent.Planned(5));
        Step one = machine.next(planned.state(), new ShardRendered(1));

        for (RenderEvent late : List.of(
                new RenderEvent.Planned(7), new ShardRendered(1), new ShardRendered(4), new RenderEvent.Assembled())) {
            assertThat(machine.next(one.state(), late)).isEqualTo(new Step(one.state(), List.of()));
        }
    }

    @Test
    void aStoppedRunGoesOnWithWhatWasOpenAndWithNothingElse() {
        Step planned = machine.next(machine.start().state(), new RenderEvent.Planned(5));
        Step one = machine.next(planned.state(), new ShardRendered(1));
        Step stopped = machine.next(one.state(), new RenderEvent.Stopped());

        assertThat(stopped.commands()).isEmpty();
        assertThat(machine.next(stopped.state(), new ShardRendered(0)).state()).isEqualTo(stopped.state());
        Step resumed = machine.next(stopped.state(), new RenderEvent.Resumed());
        assertThat(resumed).isEqualTo(new Step(one.state(), List.of(new Render(0), new Render(2), new Render(3))));
        Step early = machine.next(machine.start().state(), new RenderEvent.Stopped());
        assertThat(machine.next(early.state(), new RenderEvent.Resumed())).isEqualTo(machine.start());
    }

    @Test
    void everyStateIsReadBackAsItWasWritten() throws Exception {
        JsonMapper json = JsonMapper.builder().build();
        Deque<RenderState> states = new ArrayDeque<>();
        states.add(machine.start().state());
        states.add(machine.next(states.getLast(), new RenderEvent.Planned(5)).state());
        states.add(machine.next(states.getLast(), new RenderEvent.Stopped()).state());
        states.add(new RenderState.Assembling(5));
        states.add(new RenderState.Finished());

        for (RenderState state : states) {
            assertThat(json.readValue(json.writeValueAsString(state), RenderState.class))
                    .isEqualTo(state);
        }
        assertThat(json.writeValueAsString(states.getLast())).isEqualTo("{\"type\":\"finished\"}");
    }
}

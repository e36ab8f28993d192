package io.seedbed.gateway.plan;

import io.seedbed.gateway.plan.RenderState.Assembling;
import io.seedbed.gateway.plan.RenderState.Finished;
import io.seedbed.gateway.plan.RenderState.Planning;
import io.seedbed.gateway.plan.RenderState.Rendering;
import io.seedbed.gateway.plan.RenderState.Stopped;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The course of a run that renders: the job is checked, its shards are rendered, so many of them requested at a time, and then
 * put together. An event that does not fit, since it came twice or late, changes nothing. Stateless and thread-safe.
 */
public final class RenderMachine {

    private final int window;

    /**
     * A machine.
     *
     * @param window shards that are requested at a time, at most
     */
    public RenderMachine(int window) {
        if (window < 1) {
            throw new IllegalArgumentException("shards at a time are 1 or more, not " + window);
        }
        this.window = window;
    }

    /**
     * A state and what is to be done on the way there.
     *
     * @param commands empty where there is nothing new to do
     */
    public record Step(RenderState state, List<RenderCommand> commands) {
        public Step {
            commands = List.copyOf(commands);
        }
    }

    /** How every run begins. */
    public Step start() {
        return new Step(new Planning(), List.of(new RenderCommand.Plan()));
    }

    /** What follows from an event. */
    public Step next(RenderState state, RenderEvent event) {
        if (event instanceof RenderEvent.Planned planned && state instanceof Planning) {
            return rendering(planned.shards(), 0, new TreeSet<>());
        }
        if (event instanceof RenderEvent.ShardRendered rendered && state instanceof Rendering at) {
            SortedSet<Integer> open = new TreeSet<>(at.open());
            return open.remove(rendered.shard()) ? rendering(at.shards(), at.next(), open) : stay(state);
        }
        if (event instanceof RenderEvent.Assembled && state instanceof Assembling) {
            return stay(new Finished());
        }
        if (event instanceof RenderEvent.Stopped && !(state instanceof Stopped) && !(state instanceof Finished)) {
            return stay(new Stopped(state));
        }
        if (event instanceof RenderEvent.Resumed && state instanceof Stopped stopped) {
            return resumed(stopped.before());
        }
        return stay(state);
    }

    private Step rendering(int shards, int requested, SortedSet<Integer> open) {
        List<RenderCommand> commands = new ArrayList<>();
        int next = requested;
        while (next < shards && open.size() < window) {
            commands.add(new RenderCommand.Render(next));
            open.add(next++);
        }
        return open.isEmpty()
                ? new Step(new Assembling(shards), List.of(new RenderCommand.Assemble(shards)))
                : new Step(new Rendering(shards, next, open), commands);
    }

    /** What was being done is requested again. */
    private Step resumed(RenderState before) {
        List<RenderCommand> again = new ArrayList<>();
        if (before instanceof Rendering at) {
            at.open().forEach(shard -> again.add(new RenderCommand.Render(shard)));
        } else if (before instanceof Assembling at) {
            again.add(new RenderCommand.Assemble(at.shards()));
        } else {
            again.add(new RenderCommand.Plan());
        }
        return new Step(before, again);
    }

    private static Step stay(RenderState state) {
        return new Step(state, List.of());
    }
}

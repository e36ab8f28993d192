package io.seedbed.augment.loop;

import java.util.List;
import java.util.Objects;

/**
 * What an event leads to.
 *
 * @param state the state afterwards
 * @param commands what is to be done, in order; empty where there is nothing to do
 */
public record Transition(LoopState state, List<LoopCommand> commands) {
    public Transition {
        Objects.requireNonNull(state, "state");
        commands = List.copyOf(commands);
    }

    /** A state in which nothing is to be done. */
    public static Transition at(LoopState state) {
        return new Transition(state, List.of());
    }

    static Transition to(LoopState state, LoopCommand... commands) {
        return new Transition(state, List.of(commands));
    }
}

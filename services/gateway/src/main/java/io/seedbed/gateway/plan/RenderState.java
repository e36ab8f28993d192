package io.seedbed.gateway.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where a run that renders stands. Small, however many shards there are. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RenderState.Planning.class, name = "planning"),
    @JsonSubTypes.Type(value = RenderState.Rendering.class, name = "rendering"),
    @JsonSubTypes.Type(value = RenderState.Assembling.class, name = "assembling"),
    @JsonSubTypes.Type(value = RenderState.Finished.class, name = "finished"),
    @JsonSubTypes.Type(value = RenderState.Stopped.class, name = "stopped")
})
public sealed interface RenderState {

    /** The recipe is being checked. */
    record Planning() implements RenderState {}

    /**
     * Shards are being rendered; they are requested in order.
     *
     * @param shards how many there are
     * @param next the first that was not requested yet
     * @param open those that were requested and are not done
     */
    record Rendering(int shards, int next, SortedSet<Integer> open) implements RenderState {
        public Rendering {
            if (shards < 1 || next < 0 || next > shards) {
                throw new IllegalArgumentException("shard " + next + " of " + shards);
            }
            open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
        }

        /** How many shards are done. */
        int done() {
            return next - open.size();
        }
    }

    /**
     * The data set is being put together.
     *
     * @param shards of how many shards
     */
    record Assembling(int shards) implements RenderState {}

    /** The data set is published. */
    record Finished() implements RenderState {}

    /**
     * A step has failed for good, or the run was cancelled.
     *
     * @param before where it stood
     */
    record Stopped(RenderState before) implements RenderState {}
}

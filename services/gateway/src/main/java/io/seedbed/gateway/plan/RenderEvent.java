package io.seedbed.gateway.plan;

/** What happens to a run that renders. */
public sealed interface RenderEvent {

    /**
     * The job is checked.
     *
     * @param shards in how many shards it is rendered
     */
    record Planned(int shards) implements RenderEvent {}

    /**
     * A shard is finished.
     *
     * @param shard from 0
     */
    record ShardRendered(int shard) implements RenderEvent {}

    /** The data set is published. */
    record Assembled() implements RenderEvent {}

    /** A step has failed for good, or somebody wants the run no more. */
    record Stopped() implements RenderEvent {}

    /** Somebody wants a stopped run to go on. */
    record Resumed() implements RenderEvent {}
}

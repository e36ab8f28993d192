package io.seedbed.gateway.plan;

/** What is to be done for a run that renders. */
public sealed interface RenderCommand {

    /** Check the job. */
    record Plan() implements RenderCommand {}

    /**
     * Render a shard.
     *
     * @param shard from 0
     */
    record Render(int shard) implements RenderCommand {}

    /**
     * Put the data set together and publish it.
     *
     * @param shards of how many shards
     */
    record Assemble(int shards) implements RenderCommand {}
}

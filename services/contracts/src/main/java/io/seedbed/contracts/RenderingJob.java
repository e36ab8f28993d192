package io.seedbed.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/**
 * The document of a job that renders images, version 1; {@code schemas/render-job.v1.json} says what each field means and its
 * default.
 *
 * @param size pixels as {@code 224} or {@code 320x240}
 * @param recipe a name, or the recipe itself
 */
public record RenderingJob(
        String kind,
        String name,
        long count,
        long seed,
        long start,
        String size,
        JsonNode recipe,
        String format,
        String encoding,
        List<String> extras,
        int samples,
        int shardSize)
        implements Job {

    public RenderingJob {
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(recipe, "recipe");
        extras = List.copyOf(extras);
    }

    /** In how many shards it is rendered. */
    public long shards() {
        return (count + shardSize - 1) / shardSize;
    }

    /** What the images show: the name of the recipe, or that it is one of the job's own. */
    public String recipeName() {
        return recipe.isTextual() ? recipe.asText() : "its own";
    }
}

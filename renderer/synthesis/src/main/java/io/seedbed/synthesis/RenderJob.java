package io.seedbed.synthesis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.encode.ImageEncoding;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A job: everything that the bytes of its data set depend on, and nothing else.
 *
 * @param recipe the recipe's document, in one line of JSON
 * @param seed image {@code i} of a recipe and a seed is always the same
 * @param start index of the first image
 * @param count how many images
 * @param picture how they are made
 * @param format what they are written as
 * @param shardImages how many images a shard has at most
 */
public record RenderJob(
        String recipe,
        long seed,
        long start,
        long count,
        PictureSettings picture,
        ImageFormat format,
        int shardImages) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public RenderJob {
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(format, "format");
        if (start < 0 || count < 1 || shardImages < 1) {
            throw new IllegalArgumentException("start is 0 or more, count and the images of a shard are 1 or more, not "
                    + start + ", " + count + ", " + shardImages);
        }
    }

    /** How many shards there are. */
    public int shards() {
        return Math.toIntExact((count + shardImages - 1) / shardImages);
    }

    /** Index of a shard's first image. */
    long first(int shard) {
        return start + (long) shard * shardImages;
    }

    /** Index after a shard's last image. */
    long end(int shard) {
        return Math.min(start + count, first(shard) + shardImages);
    }

    /** The job in one line of JSON, with one spelling. */
    public String toJson() {
        ObjectNode json = JSON.createObjectNode()
                .put("recipe", recipe)
                .put("seed", seed)
                .put("start", start)
                .put("count", count)
                .put("width", picture.width())
                .put("height", picture.height())
                .put("samples", picture.samples())
                .put("encoding", picture.encoding().kind().extension())
                .put("quality", picture.encoding().quality())
                .put("format", format.id())
                .put("shardImages", shardImages);
        ArrayNode extras = json.putArray("extras");
        picture.extras().forEach(extra -> extras.add(extra.id()));
        return json.toString();
    }

    /**
     * What {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static RenderJob of(String text) {
        ObjectNode json;
        try {
            json = (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException | ClassCastException e) {
            throw new IllegalArgumentException("this is no job: " + text, e);
        }
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        json.required("extras").forEach(extra -> extras.add(Extra.named(extra.asText())));
        ImageEncoding.Kind kind =
                ImageEncoding.named(json.required("encoding").asText()).kind();
        return new RenderJob(
                json.required("recipe").asText(),
                json.required("seed").asLong(),
                json.required("start").asLong(),
                json.required("count").asLong(),
                new PictureSettings(
                        json.required("width").asInt(),
                        json.required("height").asInt(),
                        json.required("samples").asInt(),
                        new ImageEncoding(kind, json.required("quality").asInt()),
                        extras),
                ImageFormat.named(json.required("format").asText()),
                json.required("shardImages").asInt());
    }
}

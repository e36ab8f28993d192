package io.seedbed.synthesis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.encode.ImageEncoding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
 * @param pairs whether every second image shows the scene of the one before with one thing changed, where that can be done
 * @param packs whose things may be shown beside the catalogue's
 */
public record RenderJob(
        String recipe,
        long seed,
        long start,
        long count,
        PictureSettings picture,
        ImageFormat format,
        int shardImages,
        boolean pairs,
        List<PackUse> packs) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public RenderJob {
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(format, "format");
        packs = List.copyOf(packs);
        if (start < 0 || count < 1 || shardImages < 1) {
            throw new IllegalArgumentException("start is 0 or more, count and the images of a shard are 1 or more, not "
                    + start + ", " + count + ", " + shardImages);
        }
        if (pairs && (start % 2 != 0 || count % 2 != 0)) {
            throw new IllegalArgumentException(
                    "images of pairs are the even ones with the odd ones after them, so that start"
                            + " and count are even, not " + start + " and " + count);
        }
    }

    /** A job of single images of what needs no files. */
    public RenderJob(
            String recipe,
            long seed,
            long start,
            long count,
            PictureSettings picture,
            ImageFormat format,
            int shardImages) {
        this(recipe, seed, start, count, picture, format, shardImages, false, List.of());
    }

    /** The same job with pairs of images. */
    public RenderJob inPairs() {
        return new RenderJob(recipe, seed, start, count, picture, format, shardImages, true, packs);
    }

    /** The same job with asset packs. */
    public RenderJob with(List<PackUse> more) {
        return new RenderJob(recipe, seed, start, count, picture, format, shardImages, pairs, more);
    }

    /** How many shards there are. */
    public int shards() {
        return Math.toIntExact((count + shardImages - 1) / shardImages);
    }

    /** Index of a shard's first image. */
    public long first(int shard) {
        return start + (long) shard * shardImages;
    }

    /** Index after a shard's last image. */
    public long end(int shard) {
        return Math.min(start + count, first(shard) + shardImages);
    }

    /** Where its packs are, in one line of JSON. */
    String folders() {
        ArrayNode list = JSON.createArrayNode();
        packs.forEach(pack -> list.add(pack.folder().toString()));
        return list.toString();
    }

    /**
     * Checks the recipe as {@link RenderRun#run} does.
     *
     * @throws StepException of kind USER if it is wrong, the message names the field and what would be right; or if no scene
     *     can be made of it, the message names the constraint
     */
    public void check() throws StepException {
        Scenes.checked(this);
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
                .put("shardImages", shardImages)
                .put("pairs", pairs);
        ArrayNode extras = json.putArray("extras");
        picture.extras().forEach(extra -> extras.add(extra.id()));
        if (!packs.isEmpty()) {
            ArrayNode list = json.putArray("packs");
            packs.forEach(pack -> list.addObject().put("name", pack.name()).put("digest", pack.digest()));
        }
        return json.toString();
    }

    /**
     * What {@link #toJson} wrote of a job without packs.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static RenderJob of(String text) {
        return of(text, "[]");
    }

    /**
     * What {@link #toJson} and {@link #folders} wrote.
     *
     * @throws IllegalArgumentException if the texts are anything else
     */
    static RenderJob of(String text, String folders) {
        ObjectNode json;
        List<PackUse> packs = new ArrayList<>();
        try {
            json = (ObjectNode) JSON.readTree(text);
            JsonNode places = JSON.readTree(folders);
            for (int i = 0; i < json.path("packs").size(); i++) {
                JsonNode pack = json.path("packs").path(i);
                packs.add(new PackUse(
                        pack.required("name").asText(),
                        pack.required("digest").asText(),
                        Path.of(places.required(i).asText())));
            }
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
                json.required("shardImages").asInt(),
                json.required("pairs").asBoolean(),
                packs);
    }
}

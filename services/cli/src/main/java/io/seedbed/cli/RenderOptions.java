package io.seedbed.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.encode.ImageEncoding;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.place.Recipes;
import io.seedbed.synthesis.Extra;
import io.seedbed.synthesis.PackUse;
import io.seedbed.synthesis.PictureSettings;
import io.seedbed.synthesis.RenderJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that decide the bytes of a render job. */
final class RenderOptions {

    @Option(names = "--count", paramLabel = "N", required = true, description = "How many images.")
    private long count;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Everything random draws from it (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--start",
            paramLabel = "N",
            defaultValue = "0",
            description = "Index of the first image (default: ${DEFAULT-VALUE}).")
    private long start;

    @Option(
            names = "--size",
            paramLabel = "PIXELS",
            defaultValue = "224",
            description = "Width and height, or WIDTHxHEIGHT, 64 to 2048 (default: ${DEFAULT-VALUE}).")
    private String size = "";

    @Option(
            names = "--recipe",
            paramLabel = "NAME|FILE",
            defaultValue = "default",
            description =
                    "What to show: default, objects, people, relations, attributes, counts, or a file in YAML or JSON"
                            + " (default: ${DEFAULT-VALUE}).")
    private String recipe = "";

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "webdataset",
            description = "webdataset, parquet, coco, files, or csv for open_clip (default: ${DEFAULT-VALUE}).")
    private String format = "";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = "png",
            description = "png, jpg or webp (default: ${DEFAULT-VALUE}).")
    private String encoding = "";

    @Option(
            names = "--extras",
            paramLabel = "NAME",
            split = ",",
            description = "Write beside each picture: ids, depth, normals.")
    @Nullable
    private List<String> extras;

    @Option(
            names = "--samples",
            paramLabel = "N",
            defaultValue = "1",
            description = "Samples per pixel: 1, 2, 4 or 8 for smooth edges (default: ${DEFAULT-VALUE}).")
    private int samples;

    @Option(
            names = "--shard",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Images in a shard (default: ${DEFAULT-VALUE}).")
    private int shard;

    @Option(
            names = "--pairs",
            description =
                    "Make every second image the one before with one thing changed, and captions that tell both apart, as"
                            + " Winoground has them.")
    private boolean pairs;

    @Option(
            names = "--assets",
            paramLabel = "DIR",
            description = "An imported asset pack whose things may be shown too; may be given several times.")
    @Nullable
    private List<Path> assets;

    RenderJob job() {
        Set<Extra> wanted = EnumSet.noneOf(Extra.class);
        if (extras != null) {
            extras.forEach(name -> wanted.add(Extra.named(name)));
        }
        int[] sides = sides();
        RenderJob job = new RenderJob(
                Documents.line(recipe()),
                seed,
                start,
                count,
                new PictureSettings(sides[0], sides[1], samples, ImageEncoding.named(encoding), wanted),
                ImageFormat.named(format),
                shard);
        List<PackUse> packs =
                assets == null ? List.of() : assets.stream().map(PackUse::of).toList();
        return (pairs ? job.inPairs() : job).with(packs);
    }

    private int[] sides() {
        String[] parts = size.split("x", -1);
        try {
            int width = Integer.parseInt(parts[0]);
            return new int[] {width, parts.length == 2 ? Integer.parseInt(parts[1]) : width};
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--size is \"" + size + "\"; give pixels as 224 or 320x240", e);
        }
    }

    private JsonNode recipe() {
        Path file = Path.of(recipe);
        if (!Files.isRegularFile(file)) {
            if (recipe.endsWith(".yaml") || recipe.endsWith(".yml") || recipe.endsWith(".json")) {
                throw new IllegalArgumentException("--recipe: there is no file " + recipe);
            }
            return Recipes.document(recipe);
        }
        try {
            return new YAMLMapper().readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    file + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ": this is no YAML: "
                            + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}

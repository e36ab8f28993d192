package io.seedbed.worker.render;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.augment.StepException;
import io.seedbed.contracts.RenderingJob;
import io.seedbed.contracts.StepRequested;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.encode.ImageEncoding;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.runtime.StepJson;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.place.Recipes;
import io.seedbed.synthesis.Extra;
import io.seedbed.synthesis.PictureSettings;
import io.seedbed.synthesis.RenderJob;
import java.util.EnumSet;
import java.util.Set;

/** Job documents as the library takes them. Stateless. */
final class RenderJobs {

    private RenderJobs() {}

    /**
     * The job of a document, as the command line makes it of its options.
     *
     * @throws IllegalArgumentException if there is no recipe of that name, or a setting is out of its range
     */
    static RenderJob of(RenderingJob document) {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        document.extras().forEach(name -> extras.add(Extra.named(name)));
        String[] sides = document.size().split("x", -1);
        return new RenderJob(
                Documents.line(recipe(document.recipe())),
                document.seed(),
                document.start(),
                document.count(),
                new PictureSettings(
                        Integer.parseInt(sides[0]),
                        Integer.parseInt(sides[sides.length - 1]),
                        document.samples(),
                        ImageEncoding.named(document.encoding()),
                        extras),
                ImageFormat.named(document.format()),
                document.shardSize());
    }

    /** The prepared job of a step. */
    static RenderJob prepared(ArtifactStore store, StepRequested request) throws StepException {
        return RenderJob.of(store.getDocument(StepJson.job(request)));
    }

    private static JsonNode recipe(JsonNode given) {
        return given.isTextual() ? Recipes.document(given.asText()) : given;
    }
}

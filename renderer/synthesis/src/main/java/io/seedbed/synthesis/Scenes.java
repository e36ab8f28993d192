package io.seedbed.synthesis;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.augment.StepException;
import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.place.Recipe;
import io.seedbed.scene.place.RecipeReader;
import io.seedbed.scene.place.Sampler;
import io.seedbed.scene.place.Stages;
import io.seedbed.scene.place.Supply;
import io.seedbed.scene.place.UnsatisfiableException;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Stage;

/** The scenes of a job by their indexes. Thread-safe. */
final class Scenes {

    private final Recipe recipe;
    private final long seed;
    private final Sampler sampler;
    private final Stages stages;

    private Scenes(Recipe recipe, long seed, Supply supply) {
        this.recipe = recipe;
        this.seed = seed;
        this.sampler = new Sampler(supply);
        this.stages = new Stages(supply);
    }

    /**
     * The scenes of a job.
     *
     * @throws StepException of kind USER if the recipe is wrong; the message names the field and what would be right
     */
    static Scenes of(RenderJob job) throws StepException {
        Supply supply = Supply.builtIn();
        return new Scenes(read(job.recipe(), supply), job.seed(), supply);
    }

    private static Recipe read(String text, Supply supply) throws StepException {
        try {
            JsonNode tree = Documents.parse(text);
            return new RecipeReader(supply).read(tree);
        } catch (DocumentException e) {
            throw new StepException(StepException.Kind.USER, "recipe: " + e.getMessage(), e);
        }
    }

    /**
     * The scene of an index.
     *
     * @throws StepException of kind USER if the recipe cannot be satisfied; the message names the constraint
     */
    SceneSpec spec(long index) throws StepException {
        try {
            return sampler.scene(recipe, seed, index);
        } catch (UnsatisfiableException e) {
            throw new StepException(StepException.Kind.USER, "image " + index + ": " + e.getMessage(), e);
        }
    }

    /** A scene's models at their places. */
    Stage stage(SceneSpec spec) {
        return stages.of(spec);
    }
}

package io.seedbed.synthesis;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.assets.AssetPack;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.card.AssetLicence;
import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.language.Describer;
import io.seedbed.scene.place.Edit;
import io.seedbed.scene.place.Edits;
import io.seedbed.scene.place.Kind;
import io.seedbed.scene.place.Recipe;
import io.seedbed.scene.place.RecipeReader;
import io.seedbed.scene.place.Sampler;
import io.seedbed.scene.place.Stages;
import io.seedbed.scene.place.Supply;
import io.seedbed.scene.place.UnsatisfiableException;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The scenes of a job by their indexes. Thread-safe. */
final class Scenes {

    private static final int ATTEMPTS = 3;
    private static final int PROBED = 20;
    private static final int EDITS = 4;
    private static final long ANOTHER_SEED = 0x9e3779b97f4a7c15L;

    private final Recipe recipe;
    private final long seed;
    private final Sampler sampler;
    private final Stages stages;
    private final Edits edits;
    private final Describer describer;
    private final List<AssetPack> packs;

    private Scenes(Recipe recipe, long seed, Supply supply, List<AssetPack> packs) {
        this.packs = packs;
        this.describer = Describer.with(
                packs.stream().flatMap(pack -> pack.words().stream()).toList());
        this.recipe = recipe;
        this.seed = seed;
        this.sampler = new Sampler(supply);
        this.stages = new Stages(supply);
        this.edits = new Edits(supply);
    }

    /**
     * The scenes of a job.
     *
     * @throws StepException of kind USER if the recipe or a pack is wrong; the message names the field and what would be right
     */
    static Scenes of(RenderJob job) throws StepException {
        List<AssetPack> packs = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        for (PackUse use : job.packs()) {
            AssetPack pack = use.open();
            if (packs.stream().anyMatch(other -> other.name().equals(pack.name()))) {
                throw new StepException(
                        StepException.Kind.USER,
                        "--assets: two packs are named \"" + pack.name() + "\"; import one again with another --name");
            }
            packs.add(pack);
            kinds.addAll(pack.kinds());
        }
        Supply supply = kinds.isEmpty() ? Supply.builtIn() : Supply.builtIn().with(kinds);
        return new Scenes(read(job.recipe(), supply), job.seed(), supply, packs);
    }

    /**
     * The scenes of a job of which at least some can be made.
     *
     * @throws StepException of kind USER as {@link #of} throws it, or if none of the first images has a scene; the message
     *     names the constraint
     */
    static Scenes checked(RenderJob job) throws StepException {
        Scenes scenes = of(job);
        scenes.requireSome(job.start(), job.count());
        return scenes;
    }

    private static Recipe read(String text, Supply supply) throws StepException {
        try {
            JsonNode tree = Documents.parse(text);
            return new RecipeReader(supply).read(tree);
        } catch (DocumentException e) {
            throw new StepException(StepException.Kind.USER, "recipe: " + e.getMessage(), e);
        }
    }

    /** What the recipe gives for an index: a scene, or the constraint that could not be met and why. */
    record Drawn(Optional<SceneSpec> scene, String constraint, String reason) {}

    /**
     * The scene of an index. Where none is found the dice are thrown again, a few times; what comes of it depends on the
     * index alone.
     */
    Drawn draw(long index) {
        UnsatisfiableException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return new Drawn(Optional.of(sampler.scene(recipe, seed + attempt * ANOTHER_SEED, index)), "", "");
            } catch (UnsatisfiableException e) {
                last = e;
            }
        }
        UnsatisfiableException why = Objects.requireNonNull(last, "an attempt was made");
        return new Drawn(Optional.empty(), why.constraint(), String.valueOf(why.getMessage()));
    }

    private void requireSome(long start, long count) throws StepException {
        String reason = "";
        long tried = Math.min(PROBED, count);
        for (long index = start; index < start + tried; index++) {
            Drawn drawn = draw(index);
            if (drawn.scene().isPresent()) {
                return;
            }
            reason = drawn.reason();
        }
        throw new StepException(
                StepException.Kind.USER,
                "recipe: " + reason + "; so it was for each of " + tried + " images in " + ATTEMPTS
                        + " attempts: take that constraint out of the recipe, or allow other things for it");
    }

    /** The same scene with one thing changed, in several ways. */
    List<Edit> edits(SceneSpec scene, long index) {
        return edits.of(scene, seed, index / 2, EDITS);
    }

    /** What puts the scenes into words. */
    Describer describer() {
        return describer;
    }

    /** The name under which an asset is counted and its licence is told: pack and model; empty for the catalogue's things. */
    Optional<String> asset(ObjectSpec object) {
        return packs.stream()
                .flatMap(pack -> pack.model(object.category(), object.variant()).stream()
                        .map(model -> pack.name() + "/" + model.id()))
                .findFirst();
    }

    /** The terms of all assets that scenes may show. */
    List<AssetLicence> licences() {
        List<AssetLicence> all = new ArrayList<>();
        for (AssetPack pack : packs) {
            pack.models()
                    .forEach(model -> all.add(new AssetLicence(
                            pack.name() + "/" + model.id(),
                            model.origin().licence(),
                            model.origin().attribution(),
                            model.origin().source())));
        }
        return all;
    }

    /** The group of each noun that a pack brings. */
    SortedMap<String, String> groups() {
        SortedMap<String, String> groups = new TreeMap<>();
        packs.forEach(pack -> pack.kinds().forEach(kind -> groups.put(kind.noun(), kind.group())));
        return groups;
    }

    /** A scene's models at their places. */
    Stage stage(SceneSpec spec) {
        return stages.of(spec);
    }
}

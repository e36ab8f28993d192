package io.seedbed.synthesis;

import io.seedbed.assets.AssetPack;
import io.seedbed.assets.PackModel;
import io.seedbed.augment.StepException;
import io.seedbed.render.NoGraphicsException;
import io.seedbed.render.Preview;
import io.seedbed.scene.document.Near;
import io.seedbed.scene.place.Kind;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.spec.SizeClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A look at an asset pack: its models with what captions call them on one sheet. Stateless. */
public final class PackSheet {

    private static final int CELL = 128;

    private PackSheet() {}

    /**
     * Draws models.
     *
     * @param nouns only these; empty for all
     * @param skip models to begin after
     * @param most models at most
     * @param file for the sheet, a PNG
     * @return how many were drawn
     * @throws IllegalArgumentException if there is no such noun, or nothing to draw
     * @throws StepException of kind RESOURCES if there is no graphics context
     */
    public static int write(AssetPack pack, List<String> nouns, int skip, int most, Path file) throws StepException {
        List<String> known = pack.kinds().stream().map(Kind::noun).toList();
        for (String noun : nouns) {
            if (!known.contains(noun)) {
                throw new IllegalArgumentException(
                        "--categories: \"" + noun + "\" is no noun of the pack: " + Near.hint(noun, known));
            }
        }
        List<Preview.Item> items = new ArrayList<>();
        for (Kind kind : pack.kinds()) {
            if (nouns.isEmpty() || nouns.contains(kind.noun())) {
                for (int i = 0; i < kind.shapes(); i++) {
                    items.add(item(pack, kind, i));
                }
            }
        }
        List<Preview.Item> shown =
                items.stream().skip(Math.max(0, skip)).limit(Math.max(0, most)).toList();
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("--skip leaves none of the pack's " + items.size() + " models to draw");
        }
        try {
            Preview.sheet(shown, file, CELL);
        } catch (NoGraphicsException e) {
            throw Graphics.failure(e);
        }
        return shown.size();
    }

    private static Preview.Item item(AssetPack pack, Kind kind, int variant) {
        PackModel model = pack.model(kind.name(), variant).orElseThrow();
        ObjectSpec object = new ObjectSpec(
                "o1", kind.name(), variant, model.material(), model.colour(), SizeClass.MEDIUM, "", Pose.on(0, 0, 0));
        String colour = model.colour() == null ? "" : model.colour().label() + " ";
        return new Preview.Item(colour + kind.noun(), kind.model(object));
    }
}

package io.seedbed.assets.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.source.Store;
import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.document.FlagForm;
import io.seedbed.scene.document.ListForm;
import io.seedbed.scene.document.NumberForm;
import io.seedbed.scene.document.RecordForm;
import io.seedbed.scene.document.TextForm;
import io.seedbed.scene.surface.Material;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody tells of an own pack: {@code pack.yaml} or {@code pack.json} beside the models. Stateless. */
final class Manifest {

    static final List<String> FILES = List.of("pack.yaml", "pack.yml", "pack.json");
    static final List<String> UNITS = List.of("m", "cm", "mm", "in");

    private static final RecordForm MODEL = shared(RecordForm.of("a model")
            .with("file", TextForm.any("path below the folder"))
            .maybe("noun", TextForm.any("what captions call one, in small letters"))
            .maybe("plural", TextForm.any("what captions call several"))
            .maybe("like", TextForm.any("category of the catalogue that it could be taken for"))
            .maybe("shows", new ListForm("categories that can be seen on it", TextForm.any(""), 0, 64))
            .maybe("size", new ListForm("width, height, depth in metres", NumberForm.between("", 0.001, 60), 3, 3))
            .maybe("height", NumberForm.between("metres; the rest in proportion", 0.001, 60))
            .maybe(
                    "material",
                    TextForm.oneOf(
                            "told in captions",
                            Arrays.stream(Material.values())
                                    .map(Material::label)
                                    .toList()))
            .maybe("front", new FlagForm("whether it has a front; it faces +Z"))
            .maybe("held", new FlagForm("whether a hand can hold it"))
            .maybe("sits", new FlagForm("whether people sit on it"))
            .maybe("holds", new FlagForm("whether things may stand on it")));

    private static final RecordForm PACK = shared(
                    RecordForm.of("an asset pack").maybe("name", TextForm.any("before the colon of its categories")))
            .maybe("models", new ListForm("all models under all names where it is left out", MODEL, 1, 20_000));

    private Manifest() {}

    private static RecordForm shared(RecordForm form) {
        return form.maybe("category", TextForm.any("group: furniture, household, food, animals, …"))
                .maybe("up", TextForm.oneOf("the axis that is up", List.of("x", "y", "z")))
                .maybe("units", TextForm.oneOf("of the file", UNITS))
                .maybe("licence", TextForm.any("for instance CC-BY-4.0"))
                .maybe("attribution", TextForm.any("whom to name"))
                .maybe("source", TextForm.any("where it is from"));
    }

    /**
     * The manifest of a folder; empty if it has none.
     *
     * @throws BadAssetException if it is not as it must be; the message names the field
     */
    static Optional<JsonNode> read(Store store) throws BadAssetException {
        for (String file : FILES) {
            if (store.names().contains(file)) {
                try {
                    JsonNode tree = new YAMLMapper().readTree(store.read(file));
                    PACK.check(tree, "");
                    return Optional.of(tree);
                } catch (JsonProcessingException e) {
                    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
                    throw new BadAssetException(file + ":" + line + ": this is no YAML: " + e.getOriginalMessage(), e);
                } catch (DocumentException e) {
                    throw new BadAssetException(file + ": " + e.getMessage(), e);
                } catch (IOException e) {
                    throw new BadAssetException(file + " cannot be read: " + e.getMessage(), e);
                }
            }
        }
        return Optional.empty();
    }
}

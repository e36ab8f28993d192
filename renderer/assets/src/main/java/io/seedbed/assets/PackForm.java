package io.seedbed.assets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.document.FlagForm;
import io.seedbed.scene.document.Form;
import io.seedbed.scene.document.ListForm;
import io.seedbed.scene.document.NumberForm;
import io.seedbed.scene.document.RecordForm;
import io.seedbed.scene.document.TextForm;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Slab;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The document {@code pack.json} of an imported pack, with one spelling. Stateless. */
final class PackForm {

    static final String SCHEMA = "seedbed-pack/1";

    private static final int MOST = 20_000;
    private static final Form NUMBERS = new ListForm("", NumberForm.any("metres"), 0, 6);
    private static final Form TEXTS = new ListForm("", TextForm.orEmpty(""), 0, 64);
    private static final Form WHOLE = NumberForm.whole("", 0, Integer.MAX_VALUE);

    private static final RecordForm MODEL = RecordForm.of("a model")
            .with("id", TextForm.any("unique; its mesh is models/ID.mesh"))
            .with("noun", TextForm.any("what captions call one"))
            .with("plural", TextForm.any("what captions call several"))
            .with("group", TextForm.orEmpty("supercategory"))
            .with("like", TextForm.orEmpty("category of the catalogue that it could be taken for"))
            .with("shows", TEXTS)
            .with("front", new FlagForm("whether it has a front"))
            .with("held", new FlagForm("whether a hand can hold it"))
            .with("size", NUMBERS)
            .maybe(
                    "colour",
                    TextForm.oneOf(
                            "",
                            Arrays.stream(Colour.values()).map(Colour::label).toList()))
            .maybe(
                    "material",
                    TextForm.oneOf(
                            "",
                            Arrays.stream(Material.values())
                                    .map(Material::label)
                                    .toList()))
            .maybe("top", NUMBERS)
            .maybe("seat", NUMBERS)
            .with("licence", TextForm.any(""))
            .with("attribution", TextForm.orEmpty(""))
            .with("source", TextForm.orEmpty(""))
            .with("file", TextForm.orEmpty(""))
            .with("up", TextForm.oneOf("", List.of("x", "y", "z")))
            .with("trianglesBefore", WHOLE)
            .with("triangles", WHOLE)
            .with("mesh", TextForm.any("SHA-256"))
            .with("notes", new ListForm("", TextForm.any(""), 0, 32));

    static final RecordForm PACK = RecordForm.of("an imported asset pack")
            .with("schema", TextForm.oneOf("", List.of(SCHEMA)))
            .with("name", TextForm.any("before the colon of its categories"))
            .with("digest", TextForm.any("SHA-256 of all below"))
            .with("models", new ListForm("", MODEL, 0, MOST));

    private PackForm() {}

    static ArrayNode models(List<PackModel> models) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        models.forEach(model -> all.add(tree(model)));
        return all;
    }

    private static ObjectNode tree(PackModel model) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", model.id());
        node.put("noun", model.naming().noun());
        node.put("plural", model.naming().plural());
        node.put("group", model.naming().group());
        node.put("like", model.naming().like());
        model.naming().shows().forEach(node.putArray("shows")::add);
        node.put("front", model.use().front());
        node.put("held", model.use().held());
        numbers(node, "size", model.size().x(), model.size().y(), model.size().z());
        if (model.colour() != null) {
            node.put("colour", model.colour().label());
        }
        if (model.material() != null) {
            node.put("material", model.material().label());
        }
        model.onTop().ifPresent(slab -> slab(node, "top", slab));
        model.forSitting().ifPresent(slab -> slab(node, "seat", slab));
        node.put("licence", model.origin().licence());
        node.put("attribution", model.origin().attribution());
        node.put("source", model.origin().source());
        node.put("file", model.origin().file());
        node.put("up", model.origin().upAxis());
        node.put("trianglesBefore", model.trianglesBefore());
        node.put("triangles", model.triangles());
        node.put("mesh", model.digest());
        model.notes().forEach(node.putArray("notes")::add);
        return node;
    }

    private static void slab(ObjectNode node, String name, Slab slab) {
        numbers(
                node,
                name,
                slab.centre().x(),
                slab.centre().y(),
                slab.centre().z(),
                slab.halfX(),
                slab.halfZ(),
                slab.room());
    }

    private static void numbers(ObjectNode node, String name, double... values) {
        ArrayNode list = node.putArray(name);
        for (double value : values) {
            list.add(Documents.decimal(Math.round(value * 1e5) / 1e5));
        }
    }

    static List<PackModel> models(JsonNode list) {
        List<PackModel> models = new ArrayList<>();
        list.forEach(node -> models.add(model(node)));
        return models;
    }

    private static PackModel model(JsonNode node) {
        JsonNode size = node.path("size");
        return new PackModel(
                text(node, "id"),
                new PackModel.Naming(
                        text(node, "noun"),
                        text(node, "plural"),
                        text(node, "group"),
                        text(node, "like"),
                        texts(node, "shows")),
                new PackModel.Use(
                        node.path("front").booleanValue(), node.path("held").booleanValue()),
                Vec3.of(
                        size.path(0).doubleValue(),
                        size.path(1).doubleValue(),
                        size.path(2).doubleValue()),
                node.has("colour") ? Colour.of(text(node, "colour")) : null,
                node.has("material") ? Material.of(text(node, "material")) : null,
                slab(node.path("top")).orElse(null),
                slab(node.path("seat")).orElse(null),
                new PackModel.Origin(
                        text(node, "licence"),
                        text(node, "attribution"),
                        text(node, "source"),
                        text(node, "file"),
                        text(node, "up")),
                node.path("trianglesBefore").intValue(),
                node.path("triangles").intValue(),
                text(node, "mesh"),
                texts(node, "notes"));
    }

    private static Optional<Slab> slab(JsonNode list) {
        if (list.size() < 6) {
            return Optional.empty();
        }
        Vec3 centre = Vec3.of(
                list.path(0).doubleValue(),
                list.path(1).doubleValue(),
                list.path(2).doubleValue());
        return Optional.of(new Slab(
                centre,
                list.path(3).doubleValue(),
                list.path(4).doubleValue(),
                list.path(5).doubleValue()));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }

    private static List<String> texts(JsonNode node, String name) {
        List<String> texts = new ArrayList<>();
        node.path(name).forEach(one -> texts.add(one.asText()));
        return texts;
    }
}

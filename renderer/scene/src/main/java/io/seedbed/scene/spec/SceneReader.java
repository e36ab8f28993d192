package io.seedbed.scene.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads scenes from JSON, strictly: what is not as it must be is named with its field. Thread-safe. */
public final class SceneReader {

    private final SceneRules rules;

    /** A reader that knows these names. */
    public SceneReader(Vocabulary vocabulary) {
        this.rules = new SceneRules(vocabulary);
    }

    /**
     * The scene of a JSON text.
     *
     * @throws DocumentException that names the field and what would be right
     */
    public SceneSpec read(String json) {
        return read(Documents.parse(json));
    }

    /**
     * The scene of a tree.
     *
     * @throws DocumentException that names the field and what would be right
     */
    public SceneSpec read(JsonNode tree) {
        SceneForm.SCENE.check(tree, "");
        SceneSpec scene = new SceneSpec(
                get(tree, "version").intValue(),
                text(tree, "environment"),
                get(tree, "variant").longValue(),
                light(get(tree, "light")),
                camera(get(tree, "camera")),
                all(get(tree, "objects"), SceneReader::object),
                all(get(tree, "people"), SceneReader::person));
        rules.check(scene);
        return scene;
    }

    private static LightSpec light(JsonNode node) {
        return new LightSpec(text(node, "time"), number(node, "azimuth"), number(node, "elevation"));
    }

    private static CameraSpec camera(JsonNode node) {
        return new CameraSpec(point(get(node, "eye")), point(get(node, "target")), number(node, "fieldOfView"));
    }

    private static ObjectSpec object(JsonNode node) {
        return new ObjectSpec(
                text(node, "id"),
                text(node, "category"),
                get(node, "variant").longValue(),
                node.has("material") ? Material.of(text(node, "material")) : null,
                node.has("colour") ? Colour.of(text(node, "colour")) : null,
                SizeClass.of(text(node, "size")),
                node.path("state").asText(""),
                pose(get(node, "pose")));
    }

    private static PersonSpec person(JsonNode node) {
        return new PersonSpec(
                text(node, "id"),
                body(get(node, "body")),
                all(get(node, "clothes"), SceneReader::garment),
                text(node, "action"),
                number(node, "phase"),
                node.path("target").asText(""),
                pose(get(node, "pose")));
    }

    private static Body body(JsonNode node) {
        return new Body(
                text(node, "figure"),
                number(node, "height"),
                number(node, "build"),
                get(node, "skin").intValue(),
                text(node, "hair"),
                get(node, "hairColour").intValue());
    }

    private static Garment garment(JsonNode node) {
        return new Garment(
                text(node, "type"),
                Colour.of(text(node, "colour")),
                node.path("pattern").asText(""));
    }

    private static Pose pose(JsonNode node) {
        return new Pose(
                number(node, "x"),
                number(node, "y"),
                number(node, "z"),
                number(node, "yaw"),
                number(node, "tip"),
                number(node, "scale"));
    }

    private static Vec3 point(JsonNode node) {
        return Vec3.of(number(node, "x"), number(node, "y"), number(node, "z"));
    }

    private static <T> List<T> all(JsonNode nodes, Function<JsonNode, T> each) {
        List<T> result = new ArrayList<>();
        nodes.forEach(node -> result.add(each.apply(node)));
        return result;
    }

    private static double number(JsonNode node, String name) {
        return get(node, name).doubleValue();
    }

    private static String text(JsonNode node, String name) {
        return get(node, name).textValue();
    }

    private static JsonNode get(JsonNode node, String name) {
        return Objects.requireNonNull(node.get(name), name);
    }
}

package io.seedbed.scene.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads recipes, strictly; what is left out has defaults. Thread-safe. */
public final class RecipeReader {

    private static final Range USUAL_OBJECTS = new Range(2, 4);
    private static final Range USUAL_PEOPLE = new Range(1, 2);

    private final Supply supply;
    private final RecipeRules rules;

    /** A reader that knows these names. */
    public RecipeReader(Supply supply) {
        this.supply = supply;
        this.rules = new RecipeRules(supply);
    }

    /**
     * The recipe of a JSON or YAML tree.
     *
     * @throws DocumentException that names the field and what would be right
     */
    public Recipe read(JsonNode tree) {
        RecipeForm.RECIPE.check(tree, "");
        JsonNode mix = tree.get("mix");
        List<Course> courses = new ArrayList<>();
        if (mix == null) {
            courses.add(course(tree, ""));
        } else {
            ObjectNode base = ((ObjectNode) tree).deepCopy();
            base.remove(List.of("mix", "name"));
            for (int i = 0; i < mix.size(); i++) {
                ObjectNode one = base.deepCopy();
                one.setAll((ObjectNode) mix.get(i));
                courses.add(course(one, "/mix/" + i));
            }
        }
        try {
            return new Recipe(tree.path("name").asText("recipe"), courses);
        } catch (IllegalArgumentException e) {
            throw new DocumentException("/mix", "is wrong: " + e.getMessage());
        }
    }

    private Course course(JsonNode node, String at) {
        Course course = new Course(
                node.path("share").asDouble(1),
                Arrangement.valueOf(node.path("arrangement").asText("free").toUpperCase(Locale.ROOT)),
                range(node.get("objects"), node.has("scene") ? Range.only(0) : USUAL_OBJECTS),
                range(node.get("people"), USUAL_PEOPLE),
                node.path("peopleShare").asDouble(node.has("people") ? 1 : 0),
                texts(node, "groups"),
                texts(node, "categories").stream()
                        .flatMap(word -> supply.named(word).stream())
                        .distinct()
                        .toList(),
                all(node, "materials", value -> Material.of(value.textValue())),
                all(node, "colours", value -> Colour.of(value.textValue())),
                all(node, "sizes", value -> SizeClass.of(value.textValue())),
                texts(node, "states"),
                texts(node, "actions"),
                texts(node, "environments"),
                texts(node, "times"),
                all(node, "relations", value -> Relation.of(value.textValue())),
                range(node.get("asked"), Range.only(node.path("relations").isEmpty() ? 0 : 1)),
                range(node.get("counts"), Range.only(0)),
                node.path("balance").asBoolean(true),
                camera(node.path("camera")),
                request(node.path("scene"), at + "/scene"));
        rules.check(course, at);
        return course;
    }

    private static CameraRange camera(JsonNode node) {
        CameraRange usual = CameraRange.USUAL;
        return new CameraRange(
                range(node.get("fieldOfView"), usual.fieldOfView()),
                range(node.get("elevation"), usual.elevation()),
                range(node.get("height"), usual.height()),
                range(node.get("heading"), usual.heading()));
    }

    private static Request request(JsonNode node, String at) {
        List<Thing> things = all(node, "things", RecipeReader::thing);
        List<Someone> people = all(node, "people", RecipeReader::someone);
        List<Tie> ties = new ArrayList<>();
        JsonNode relations = node.path("relations");
        for (int i = 0; i < relations.size(); i++) {
            JsonNode one = relations.get(i);
            try {
                ties.add(new Tie(
                        one.path("subject").textValue(),
                        Relation.of(one.path("relation").textValue()),
                        one.path("object").textValue(),
                        one.path("other").asText("")));
                new Request(things, people, ties);
            } catch (IllegalArgumentException e) {
                throw new DocumentException(at + "/relations/" + i, "is wrong: " + e.getMessage());
            }
        }
        try {
            return new Request(things, people, ties);
        } catch (IllegalArgumentException e) {
            throw new DocumentException(at, "is wrong: " + e.getMessage());
        }
    }

    private static Thing thing(JsonNode node) {
        return new Thing(
                node.path("id").textValue(),
                node.path("category").asText(""),
                node.has("material") ? Material.of(node.path("material").textValue()) : null,
                node.has("colour") ? Colour.of(node.path("colour").textValue()) : null,
                node.has("size") ? SizeClass.of(node.path("size").textValue()) : null,
                node.path("state").asText(""));
    }

    private static Someone someone(JsonNode node) {
        return new Someone(
                node.path("id").textValue(),
                node.path("figure").asText(""),
                node.path("action").asText(""),
                node.path("target").asText(""));
    }

    private static Range range(@Nullable JsonNode node, Range usual) {
        if (node == null) {
            return usual;
        }
        return node.isNumber()
                ? Range.only(node.doubleValue())
                : new Range(node.path("least").doubleValue(), node.path("most").doubleValue());
    }

    private static List<String> texts(JsonNode node, String name) {
        return all(node, name, JsonNode::textValue);
    }

    private static <T> List<T> all(JsonNode node, String name, Function<JsonNode, T> each) {
        List<T> result = new ArrayList<>();
        JsonNode list = node.has(name) ? node.path(name) : JsonNodeFactory.instance.arrayNode();
        list.forEach(one -> result.add(each.apply(one)));
        return result;
    }
}

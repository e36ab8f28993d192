package io.seedbed.scene.spec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.geometry.Vec3;
import java.util.List;

/** Writes scenes as JSON with one spelling: the same scene is the same text, with every Java version. Stateless. */
public final class SceneWriter {

    private SceneWriter() {}

    /** A scene in one line. */
    public static String line(SceneSpec scene) {
        return Documents.line(tree(scene));
    }

    /** A scene in many lines, for people. */
    public static String pretty(SceneSpec scene) {
        return Documents.pretty(tree(scene));
    }

    /** A scene as a tree. */
    public static ObjectNode tree(SceneSpec scene) {
        ObjectNode node = record();
        node.put("version", scene.version());
        node.put("environment", scene.environment());
        node.put("variant", scene.variant());
        ObjectNode light = node.putObject("light");
        light.put("time", scene.light().time());
        number(light, "azimuth", scene.light().azimuth());
        number(light, "elevation", scene.light().elevation());
        ObjectNode camera = node.putObject("camera");
        camera.set("eye", point(scene.camera().eye()));
        camera.set("target", point(scene.camera().target()));
        number(camera, "fieldOfView", scene.camera().fieldOfView());
        ArrayNode objects = node.putArray("objects");
        scene.objects().forEach(object -> objects.add(object(object)));
        ArrayNode people = node.putArray("people");
        scene.people().forEach(person -> people.add(person(person)));
        return node;
    }

    private static ObjectNode object(ObjectSpec object) {
        ObjectNode node = record();
        node.put("id", object.id());
        node.put("category", object.category());
        node.put("variant", object.variant());
        if (object.material() != null) {
            node.put("material", object.material().label());
        }
        if (object.colour() != null) {
            node.put("colour", object.colour().label());
        }
        node.put("size", object.size().label());
        if (!object.state().isEmpty()) {
            node.put("state", object.state());
        }
        node.set("pose", pose(object.pose()));
        return node;
    }

    private static ObjectNode person(PersonSpec person) {
        ObjectNode node = record();
        node.put("id", person.id());
        node.set("body", body(person.body()));
        node.set("clothes", clothes(person.clothes()));
        node.put("action", person.action());
        number(node, "phase", person.phase());
        if (!person.target().isEmpty()) {
            node.put("target", person.target());
        }
        node.set("pose", pose(person.pose()));
        return node;
    }

    private static ObjectNode body(Body body) {
        ObjectNode node = record();
        node.put("figure", body.figure());
        number(node, "height", body.height());
        number(node, "build", body.build());
        node.put("skin", body.skin());
        node.put("hair", body.hair());
        node.put("hairColour", body.hairColour());
        return node;
    }

    private static ArrayNode clothes(List<Garment> clothes) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Garment garment : clothes) {
            ObjectNode node = all.addObject();
            node.put("type", garment.type());
            node.put("colour", garment.colour().label());
            node.put("pattern", garment.pattern());
        }
        return all;
    }

    private static ObjectNode pose(Pose pose) {
        ObjectNode node = record();
        number(node, "x", pose.x());
        number(node, "y", pose.y());
        number(node, "z", pose.z());
        number(node, "yaw", pose.yaw());
        number(node, "tip", pose.tip());
        number(node, "scale", pose.scale());
        return node;
    }

    private static ObjectNode point(Vec3 point) {
        ObjectNode node = record();
        number(node, "x", point.x());
        number(node, "y", point.y());
        number(node, "z", point.z());
        return node;
    }

    private static ObjectNode record() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void number(ObjectNode node, String name, double value) {
        node.put(name, Documents.decimal(value));
    }
}

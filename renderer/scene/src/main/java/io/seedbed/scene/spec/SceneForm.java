package io.seedbed.scene.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.document.Form;
import io.seedbed.scene.document.ListForm;
import io.seedbed.scene.document.NumberForm;
import io.seedbed.scene.document.RecordForm;
import io.seedbed.scene.document.TextForm;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a scene's document looks like, field by field. Stateless. */
public final class SceneForm {

    /** Times of day that a light may have. */
    public static final List<String> TIMES = List.of("noon", "morning", "sunset", "overcast", "night", "indoor");

    /** Objects and people of a scene together: an id image has so many numbers. */
    public static final int MOST_ACTORS = 254;

    private static final int HIGHEST_COLOUR = 0xffffff;
    private static final double TURN = 2 * Math.PI;

    private static final RecordForm POINT = RecordForm.of("a point in metres: x right, y up, z towards the camera")
            .with("x", NumberForm.any(""))
            .with("y", NumberForm.any(""))
            .with("z", NumberForm.any(""));

    private static final RecordForm POSE = RecordForm.of("where it stands and how it is turned")
            .with("x", NumberForm.any("metres"))
            .with("y", NumberForm.any("metres above the ground"))
            .with("z", NumberForm.any("metres"))
            .with("yaw", NumberForm.any("radians about the vertical; 0 faces +Z, pi/2 faces +X"))
            .with("tip", NumberForm.any("radians about its own x axis"))
            .with("scale", NumberForm.between("times its own size", 0.001, 1000));

    private static final RecordForm LIGHT = RecordForm.of("the main light")
            .with("time", TextForm.oneOf("time of day", TIMES))
            .with("azimuth", NumberForm.any("radians from +Z towards +X"))
            .with("elevation", NumberForm.between("radians above the horizon", -TURN / 4, TURN / 4));

    private static final RecordForm CAMERA = RecordForm.of("an upright pinhole camera")
            .with("eye", POINT)
            .with("target", POINT)
            .with("fieldOfView", NumberForm.between("vertical, in degrees", 2, 149));

    private static final RecordForm OBJECT = RecordForm.of("a thing")
            .with("id", TextForm.any("unique in the scene"))
            .with("category", TextForm.any("a name of the catalogue, or pack:name"))
            .with("variant", NumberForm.seed("seed of the shape's variation"))
            .maybe(
                    "material",
                    TextForm.oneOf(
                            "of its main part; left out where its pack does not tell", labels(Material.values())))
            .maybe(
                    "colour",
                    TextForm.oneOf("of its main part; left out where a pack's thing has none", labels(Colour.values())))
            .with("size", TextForm.oneOf("of the category's three", labels(SizeClass.values())))
            .maybe("state", TextForm.orEmpty("one of the category's; left out where it has none"))
            .with("pose", POSE);

    private static final RecordForm BODY = RecordForm.of("a person's body")
            .with("figure", TextForm.any("man, woman, boy or girl"))
            .with("height", NumberForm.between("metres", 0.4, 2.6))
            .with("build", NumberForm.between("from slender to heavy", -1, 1))
            .with("skin", NumberForm.whole("sRGB", 0, HIGHEST_COLOUR))
            .with("hair", TextForm.any("a style"))
            .with("hairColour", NumberForm.whole("sRGB", 0, HIGHEST_COLOUR));

    private static final RecordForm GARMENT = RecordForm.of("a piece of clothing")
            .with("type", TextForm.any("a name of the wardrobe"))
            .with("colour", TextForm.oneOf("main colour", labels(Colour.values())))
            .maybe("pattern", TextForm.any("plain where it is left out"));

    private static final RecordForm PERSON = RecordForm.of("a person")
            .with("id", TextForm.any("unique in the scene"))
            .with("body", BODY)
            .with("clothes", new ListForm("from the feet up", GARMENT, 0, 12))
            .with("action", TextForm.any("a name of the repertoire"))
            .with("phase", NumberForm.between("where in the action", 0, 1))
            .maybe("target", TextForm.orEmpty("id of what the action is done with or to"))
            .with("pose", POSE);

    /** The whole document. */
    public static final Form SCENE = RecordForm.of("all that decides an image but its size")
            .with("version", NumberForm.whole("of this form", SceneSpec.VERSION, SceneSpec.VERSION))
            .with("environment", TextForm.any("a name of a place"))
            .with("variant", NumberForm.seed("seed of the place's variation"))
            .with("light", LIGHT)
            .with("camera", CAMERA)
            .with("objects", new ListForm("in the order of their numbers in the id image", OBJECT, 0, MOST_ACTORS))
            .with("people", new ListForm("numbered after the objects", PERSON, 0, MOST_ACTORS));

    private SceneForm() {}

    /** The form as a JSON schema; the file {@code scene.v1.json} beside this class is the same. */
    public static ObjectNode schema() {
        return Documents.schema("scene.v1.json", "A scene", SCENE);
    }

    private static List<String> labels(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}

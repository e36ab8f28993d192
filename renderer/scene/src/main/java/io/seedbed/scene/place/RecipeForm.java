package io.seedbed.scene.place;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.document.FlagForm;
import io.seedbed.scene.document.Form;
import io.seedbed.scene.document.ListForm;
import io.seedbed.scene.document.NumberForm;
import io.seedbed.scene.document.RangeForm;
import io.seedbed.scene.document.RecordForm;
import io.seedbed.scene.document.TextForm;
import io.seedbed.scene.spec.SceneForm;
import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.Arrays;
import java.util.List;

/** What a recipe's document looks like, field by field. Stateless. */
public final class RecipeForm {

    /** Things and people of a sampled scene: more do not fit an image so that each is seen. */
    public static final int MOST = 14;

    private static final List<String> MATERIALS =
            Arrays.stream(Material.values()).map(Material::label).toList();
    private static final List<String> COLOURS =
            Arrays.stream(Colour.values()).map(Colour::label).toList();
    private static final List<String> SIZES =
            Arrays.stream(SizeClass.values()).map(SizeClass::label).toList();

    private static final RecordForm CAMERA = RecordForm.of("which cameras are allowed")
            .maybe("fieldOfView", range("vertical, in degrees", 10, 110))
            .maybe("elevation", range("of the eye above what it looks at, in degrees", 0, 80))
            .maybe("height", range("of the eye above the ground, in metres", 0.02, 100))
            .maybe("heading", range("degrees around to the right", -180, 180));

    private static final RecordForm THING = RecordForm.of("a thing that must be there; what is left out is drawn")
            .with("id", TextForm.any("how relations name it"))
            .maybe("category", TextForm.any("a name of the catalogue"))
            .maybe("material", TextForm.oneOf("", MATERIALS))
            .maybe("colour", TextForm.oneOf("", COLOURS))
            .maybe("size", TextForm.oneOf("", SIZES))
            .maybe("state", TextForm.any("one of the category's"));

    private static final RecordForm SOMEONE = RecordForm.of("a person who must be there; what is left out is drawn")
            .with("id", TextForm.any("how relations name them"))
            .maybe("figure", TextForm.any("man, woman, boy or girl"))
            .maybe("action", TextForm.any("a name of the repertoire"))
            .maybe("target", TextForm.any("id of what the action is done with"));

    private static final RecordForm TIE = RecordForm.of("a relation that must hold")
            .with("subject", TextForm.any("id"))
            .with("relation", TextForm.oneOf("", Relation.labels()))
            .with("object", TextForm.any("id"))
            .maybe("other", TextForm.any("id of the third, for between"));

    private static final RecordForm SCENE = RecordForm.of("what every scene must have")
            .maybe("things", new ListForm("", THING, 0, MOST))
            .maybe("people", new ListForm("", SOMEONE, 0, MOST))
            .maybe("relations", new ListForm("", TIE, 0, 64));

    /** One kind of scene. */
    static final RecordForm COURSE = RecordForm.of("one kind of scene; all fields have defaults")
            .maybe("share", NumberForm.between("how often it comes, relative to the others", 0, 1000))
            .maybe("arrangement", TextForm.oneOf("free, or SyViC's pair at 7.5 degrees", List.of("free", "pair")))
            .maybe("objects", new RangeForm("how many things", NumberForm.whole("", 0, MOST)))
            .maybe("people", new RangeForm("how many people, if any", NumberForm.whole("", 0, 6)))
            .maybe("peopleShare", NumberForm.between("probability that there are people", 0, 1))
            .maybe("groups", names("groups of categories"))
            .maybe("categories", names("categories of things; pack:* for all of an asset pack"))
            .maybe("materials", choices("materials", MATERIALS))
            .maybe("colours", choices("colours", COLOURS))
            .maybe("sizes", choices("sizes", SIZES))
            .maybe("states", names("states of things that have states"))
            .maybe("actions", names("what people do"))
            .maybe("environments", names("places"))
            .maybe("times", choices("times of day", SceneForm.TIMES))
            .maybe("relations", choices("relations of which scenes ask for some", Relation.labels()))
            .maybe("asked", new RangeForm("how many relations a scene asks for", NumberForm.whole("", 0, 4)))
            .maybe("counts", new RangeForm("how many of one category; 0 for no matter", NumberForm.whole("", 0, MOST)))
            .maybe("balance", new FlagForm("whether values take turns, so that none gives away another"))
            .maybe("camera", CAMERA)
            .maybe("scene", SCENE);

    /** The whole document. */
    public static final Form RECIPE = recipe();

    private RecipeForm() {}

    /** The form as a JSON schema; the file {@code recipe.v1.json} beside this class is the same. */
    public static ObjectNode schema() {
        return Documents.schema("recipe.v1.json", "A recipe for scenes", RECIPE);
    }

    private static RecordForm recipe() {
        RecordForm all = RecordForm.of("what images to make; all fields have defaults")
                .maybe("name", TextForm.any("for reports"));
        for (RecordForm.Field field : COURSE.fields()) {
            all = all.maybe(field.name(), field.form());
        }
        return all.maybe(
                "mix", new ListForm("several kinds of scenes; each begins with the fields beside", COURSE, 1, 32));
    }

    private static Form range(String description, double low, double high) {
        return new RangeForm(description, NumberForm.between("", low, high));
    }

    private static Form names(String description) {
        return new ListForm(description + "; empty for all", TextForm.any(""), 0, 1000);
    }

    private static Form choices(String description, List<String> all) {
        return new ListForm(description + "; empty for all", TextForm.oneOf("", all), 0, 1000);
    }
}

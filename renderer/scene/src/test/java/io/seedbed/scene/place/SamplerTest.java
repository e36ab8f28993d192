package io.seedbed.scene.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.SceneReader;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.spec.SceneWriter;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.truth.Projection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplerTest {

    private static final Sampler SAMPLER = Sampler.builtIn();

    private static Recipe recipe(String json) {
        return new RecipeReader(Supply.builtIn()).read(Documents.parse(json));
    }

    @Test
    void aSceneDependsOnNeitherOrderNorThread() {
        Recipe recipe = Recipes.builtIn("default");
        List<String> inOrder =
                IntStream.range(0, 12).mapToObj(i -> line(recipe, i)).toList();
        List<String> reversed = new ArrayList<>(
                IntStream.range(0, 12).mapToObj(i -> line(recipe, 11 - i)).toList());
        Collections.reverse(reversed);
        Sampler fresh = Sampler.builtIn();
        List<String> parallel = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> SceneWriter.line(fresh.scene(recipe, 5, i)))
                .toList();

        assertThat(reversed).isEqualTo(inOrder);
        assertThat(parallel).isEqualTo(inOrder);
        assertThat(inOrder).doesNotHaveDuplicates();
    }

    private static String line(Recipe recipe, int index) {
        return SceneWriter.line(SAMPLER.scene(recipe, 5, index));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "objects", "people", "relations", "attributes", "counts"})
    void everySampledSceneIsValidAndInView(String name) {
        Recipe recipe = Recipes.builtIn(name);
        SceneReader reader = new SceneReader(Supply.builtIn());
        for (int i = 0; i < 20; i++) {
            SceneSpec scene = SAMPLER.scene(recipe, 3, i);
            assertThat(reader.read(SceneWriter.line(scene))).isEqualTo(scene);
            for (Actor actor : Stages.builtIn().of(scene).actors()) {
                assertThat(actor.id() == 0 || isInView(actor, scene)).isTrue();
            }
        }
    }

    /** With every vertex instead of the hull, within a twentieth of the image beside it. */
    private static boolean isInView(Actor actor, SceneSpec scene) {
        var projection = Projection.of(scene.camera(), 1, 1);
        for (Part part : actor.model().parts()) {
            Mesh mesh = part.mesh();
            for (int v = 0; v < mesh.vertexCount(); v += 3) {
                Vec3 at = Vec3.of(mesh.positions()[3 * v], mesh.positions()[3 * v + 1], mesh.positions()[3 * v + 2]);
                Vec3 pixel = projection.pixel(actor.place(at)).orElseThrow();
                if (pixel.x() < -0.05 || pixel.x() > 1.05 || pixel.y() < -0.05 || pixel.y() > 1.05) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void thingsOnTheGroundKeepApart() {
        Recipe recipe = Recipes.builtIn("objects");
        Soundness soundness = new Soundness(Supply.builtIn());
        for (int i = 0; i < 40; i++) {
            List<ObjectSpec> objects = SAMPLER.scene(recipe, 8, i).objects();
            for (ObjectSpec one : objects) {
                assertThat(one.pose().y()).isZero();
                for (ObjectSpec two : objects) {
                    assertThat(one.equals(two) || soundness.solid(one).gap(soundness.solid(two)) > 0)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void everyRelationCanBeAskedFor(Relation relation) {
        boolean action = relation == Relation.HOLDING || relation == Relation.SITTING_ON;
        String subject = action ? "p" : "a";
        String things = "{\"id\":\"a\"},{\"id\":\"b\"}" + (relation.parts() == 3 ? ",{\"id\":\"c\"}" : "");
        Recipe recipe = recipe("{\"scene\":{\"things\":[" + things + "],\"people\":["
                + (action ? "{\"id\":\"p\"}" : "") + "],\"relations\":[{\"subject\":\"" + subject
                + "\",\"relation\":\"" + relation.label() + "\",\"object\":\"b\""
                + (relation.parts() == 3 ? ",\"other\":\"c\"" : "") + "}]}}");
        for (int i = 0; i < 3; i++) {
            SceneSpec scene = SAMPLER.scene(recipe, 2, i);
            if (action) {
                PersonSpec person = scene.people().get(0);
                assertThat(person.target()).isEqualTo("b");
                assertThat(person.action()).startsWith(relation == Relation.HOLDING ? "hold" : "sit");
            } else {
                assertThat(scene.objects()).hasSizeGreaterThanOrEqualTo(relation.parts());
            }
        }
    }

    @Test
    void aRequestThatCannotBeMetNamesItsConstraint() {
        Recipe recipe = recipe(
                "{\"scene\":{\"things\":[{\"id\":\"a\",\"category\":\"mug\"},{\"id\":\"b\",\"category\":\"mug\"}],"
                        + "\"relations\":[{\"subject\":\"a\",\"relation\":\"left of\",\"object\":\"b\"},"
                        + "{\"subject\":\"b\",\"relation\":\"left of\",\"object\":\"a\"}]}}");

        assertThatThrownBy(() -> SAMPLER.scene(recipe, 1, 0))
                .isInstanceOf(UnsatisfiableException.class)
                .hasMessageContaining("left of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"categories\":[\"mugg\"]}#/categories/0#did you mean mug",
                "{\"relations\":[\"lft of\"]}#/relations/0#did you mean left of",
                "{\"objects\":{\"least\":5,\"most\":2}}#/objects#least must not be above most",
                "{\"objcts\":2}#/objcts#did you mean objects",
                "{\"mix\":[{\"actions\":[\"wavin\"]}]}#/mix/0/actions/0#did you mean waving",
            })
    void aFaultyRecipeIsNamedWithItsField(String all) {
        String[] parts = all.split("#", -1);

        assertThatThrownBy(() -> recipe(parts[0]))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(parts[1])
                .hasMessageContaining(parts[2]);
    }

    @Test
    void theSchemaBesideTheCodeIsWhatTheReaderAccepts() throws IOException {
        try (InputStream in = Objects.requireNonNull(RecipeForm.class.getResourceAsStream("recipe.v1.json"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Documents.pretty(RecipeForm.schema()));
        }
    }

    @Test
    void turnsGiveEveryColourWithEveryCategoryAboutAlike() {
        Turns turns = new Turns(4);
        List<Integer> values = IntStream.range(0, 8).boxed().toList();
        int[][] counts = new int[8][8];
        for (int i = 0; i < 2048; i++) {
            counts[turns.at("category0", i, values)][turns.at("colour0", i, values)]++;
        }
        double chiSquare = 0;
        for (int[] row : counts) {
            assertThat(IntStream.of(row).sum()).isEqualTo(256);
            for (int count : row) {
                chiSquare += (count - 32.0) * (count - 32) / 32;
            }
        }
        assertThat(chiSquare).isLessThan(95);
    }
}

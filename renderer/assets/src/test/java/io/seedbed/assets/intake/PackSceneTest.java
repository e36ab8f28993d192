package io.seedbed.assets.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.assets.AssetPack;
import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.place.RecipeReader;
import io.seedbed.scene.place.Sampler;
import io.seedbed.scene.place.SceneEdits;
import io.seedbed.scene.place.Stages;
import io.seedbed.scene.place.Supply;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.SceneReader;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.spec.SceneWriter;
import io.seedbed.scene.surface.Colour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imported things in scenes. */
final class PackSceneTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Supply supply;

    @BeforeEach
    void importThree() throws Exception {
        Path from = Files.createDirectory(folder.resolve("mine"));
        coloured(from, "red sideboard", "0.8 0.02 0.03");
        coloured(from, "sideboard", "0.133 0.341 0.722");
        coloured(from, "armchair", "0.133 0.341 0.722");
        Fixtures.write(from.resolve("pack.yaml"), """
                models:
                - {file: red sideboard.obj, noun: sideboard, like: wardrobe, category: furniture, height: 0.8}
                - {file: sideboard.obj, like: wardrobe, category: furniture, height: 0.8}
                - {file: armchair.obj, height: 0.9}
                """);
        AssetPack pack = new Import(new Import.Settings(500, List.of(), "mine", "CC0-1.0"))
                .run(from, folder.resolve("out"), (done, all) -> {})
                .pack();
        supply = Supply.builtIn().with(pack.kinds());
    }

    private static void coloured(Path from, String name, String rgb) throws IOException {
        Fixtures.write(from.resolve(name + ".obj"), "mtllib " + name + ".mtl\nusemtl a\n" + Fixtures.CUBE);
        Fixtures.write(from.resolve(name + ".mtl"), "newmtl a\nKd " + rgb + "\n");
    }

    private SceneSpec scene(String recipe, long index) {
        return new Sampler(supply).scene(new RecipeReader(supply).read(Documents.parse(recipe)), 1, index);
    }

    @Test
    void thingsKeepTheirOwnColours() {
        for (int i = 0; i < 4; i++) {
            for (ObjectSpec object : scene("{\"categories\": [\"mine:sideboard\"], \"objects\": 1}", i)
                    .objects()) {
                assertThat(object.colour()).isEqualTo(object.variant() == 0 ? Colour.RED : Colour.BLUE);
                assertThat(object.material()).isNull();
            }
        }
    }

    @Test
    void aRecipeThatWantsAColourGetsTheShapesThatHaveIt() {
        String recipe = "{\"categories\": [\"mine:*\"], \"objects\": 1, \"colours\": [\"red\"]}";

        assertThat(scene(recipe, 0).objects().get(0).colour()).isEqualTo(Colour.RED);
    }

    @Test
    void aNounStandsForAllThatAreCalledSo() {
        String recipe = "{\"categories\": [\"armchair\"], \"objects\": 1}";

        List<String> drawn = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> scene(recipe, i).objects().get(0).category())
                .distinct()
                .sorted()
                .toList();

        assertThat(drawn).containsExactly("armchair", "mine:armchair");
    }

    @Test
    void aSceneIsReadAsItWasWrittenAndStaged() {
        SceneSpec scene = scene("{\"categories\": [\"mine:*\"], \"objects\": 2}", 0);

        assertThat(new SceneReader(supply).read(SceneWriter.line(scene))).isEqualTo(scene);
        assertThat(new Stages(supply).of(scene).actors()).hasSize(3);
    }

    @Test
    void nobodyPaintsAnImportedThing() {
        SceneSpec scene = scene("{\"categories\": [\"mine:sideboard\"], \"objects\": 1}", 0);
        String text = SceneWriter.line(scene).replaceAll("\"colour\":\"(red|blue)\"", "\"colour\":\"green\"");

        assertThat(new SceneEdits(supply).colour(scene, scene.objects().get(0).id(), Colour.GREEN))
                .isEmpty();
        assertThatThrownBy(() -> new SceneReader(supply).read(text))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("/objects/0/colour");
    }

    @Test
    void anUnknownCategoryIsNamedWithItsFieldAndWhatIsNear() {
        assertThatThrownBy(() -> scene("{\"categories\": [\"mine:sidebord\"]}", 0))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("/categories/0")
                .hasMessageContaining("mine:sideboard");
    }
}

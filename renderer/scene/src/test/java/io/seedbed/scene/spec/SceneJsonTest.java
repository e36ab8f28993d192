package io.seedbed.scene.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.place.Supply;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneJsonTest {

    private static final SceneSpec SCENE = new SceneSpec(
            1,
            "kitchen",
            3,
            new LightSpec("indoor", 0.25, 0.7),
            new CameraSpec(Vec3.of(0, 1.2, 4), Vec3.of(0, 0.5, 0), 45),
            List.of(new ObjectSpec(
                    "o1",
                    "mug",
                    Long.MAX_VALUE,
                    Material.CERAMIC,
                    Colour.RED,
                    SizeClass.LARGE,
                    Supply.builtIn().states("mug").isEmpty()
                            ? ""
                            : Supply.builtIn().states("mug").get(0),
                    Pose.on(0.1, -0.30001, 1))),
            List.of(new PersonSpec(
                    "p1",
                    new Body(
                            "woman",
                            1.7,
                            0.5,
                            0xf2cfb4,
                            Supply.builtIn().hairStyles().get(0),
                            0x221100),
                    List.of(new Garment("t-shirt", Colour.BLUE, "striped")),
                    "waving",
                    0.35,
                    "",
                    Pose.on(1e-7, 1.0 / 3, -0.2))));

    private final SceneReader reader = new SceneReader(Supply.builtIn());

    @Test
    void aSceneReadsBackAsItWasWritten() {
        assertThat(reader.read(SceneWriter.line(SCENE))).isEqualTo(SCENE);
        assertThat(reader.read(SceneWriter.pretty(SCENE))).isEqualTo(SCENE);
    }

    @Test
    void aSceneHasOneSpelling() {
        String line = SceneWriter.line(SCENE);

        assertThat(SceneWriter.line(reader.read(line))).isEqualTo(line);
        assertThat(line).contains("\"variant\":" + Long.MAX_VALUE, "\"z\":-0.30001", "\"x\":1E-7");
    }

    @Test
    void theSchemaBesideTheCodeIsWhatTheReaderAccepts() throws IOException {
        try (InputStream in = Objects.requireNonNull(SceneForm.class.getResourceAsStream("scene.v1.json"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Documents.pretty(SceneForm.schema()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"mug\"|\"mugg\"|/objects/0/category|did you mean mug",
                "\"kitchen\"|\"kitchn\"|/environment|did you mean kitchen",
                "\"waving\"|\"wavin\"|/people/0/action|did you mean waving",
                "\"ceramic\"|\"ceramics\"|/objects/0/material|did you mean ceramic",
                "\"red\"|\"rad\"|/objects/0/colour|did you mean red",
                "\"id\":\"p1\"|\"id\":\"o1\"|/people/0/id|each has its own",
                "\"fieldOfView\":45|\"fieldOfView\":\"45\"|/camera/fieldOfView|must be a number",
                "\"fieldOfView\":45|\"fieldOfView\":450|/camera/fieldOfView|from 2 to 149",
                "\"version\":1|\"version\":2|/version|from 1 to 1",
                "\"version\":1|\"version\":1,\"colr\":2|/colr|is not known",
                "\"phase\":0.35|\"phase\":0.35,\"target\":\"o1\"|/people/0/target|done with nothing",
                "\"waving\"|\"holding\"|/people/0/target|is missing",
            })
    void aFaultIsNamedWithItsFieldAndWhatWouldBeRight(String from, String to, String pointer, String hint) {
        String json = SceneWriter.line(SCENE).replace(from, to);

        assertThatThrownBy(() -> reader.read(json))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(pointer)
                .hasMessageContaining(hint);
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> reader.read("{\"version\":1,\"version\":1}"))
                .hasMessageContaining("is no JSON in line 1");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatThrownBy(() -> reader.read(SceneWriter.line(SCENE).replace("0.35", "NaN")))
                .isInstanceOf(DocumentException.class);
    }
}

package io.seedbed.assets.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.assets.AssetPack;
import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.PackModel;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of good and bad models. */
final class ImportTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path from;

    @BeforeEach
    void setUp() throws IOException {
        from = Files.createDirectory(folder.resolve("from"));
    }

    private ImportResult imported(Path source, @Nullable String licence) throws BadAssetException, IOException {
        return new Import(new Import.Settings(500, List.of(), null, licence))
                .run(source, folder.resolve("out"), (done, all) -> {});
    }

    private String rejection() throws BadAssetException, IOException {
        assertThat(imported(from, null).pack().models()).isEmpty();
        return Files.readString(folder.resolve("out/rejected.jsonl"));
    }

    @Test
    void aFileNameGivesTheNounAndTheCatalogueWhatItIsLike() throws Exception {
        Fixtures.write(from.resolve("Garden_Chair-02.obj"), Fixtures.CUBE);

        PackModel model = imported(from, "CC0-1.0").pack().models().get(0);

        assertThat(model.naming().noun()).isEqualTo("garden chair");
        assertThat(model.naming().plural()).isEqualTo("garden chairs");
        assertThat(model.naming().like()).isEqualTo("chair");
        assertThat(model.naming().group()).isEqualTo("furniture");
        assertThat(model.origin().licence()).isEqualTo("CC0-1.0");
        assertThat(model.triangles()).isEqualTo(12);
    }

    @Test
    void aManifestTellsWhatNobodyCanSee() throws Exception {
        Fixtures.write(from.resolve("x1.obj"), Fixtures.CUBE);
        Fixtures.write(from.resolve("pack.yaml"), """
                name: mine
                licence: CC-BY-4.0
                models:
                - {file: x1.obj, noun: sideboard, plural: sideboards, like: wardrobe, size: [1.5, 0.8, 0.4],
                   material: wood, attribution: Ann}
                """);

        AssetPack pack = imported(from, null).pack();

        PackModel model = pack.models().get(0);
        assertThat(pack.kinds().get(0).name()).isEqualTo("mine:sideboard");
        assertThat(model.size().y()).isCloseTo(0.8, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(model.origin().attribution()).isEqualTo("Ann");
        assertThat(pack.kinds().get(0).ownLooks().get(0).madeOf()).isPresent();
    }

    @Test
    void aWrongManifestNamesTheFieldAndWhatWouldBeRight() {
        Fixtures.write(from.resolve("chair.obj"), Fixtures.CUBE);
        Fixtures.write(from.resolve("pack.yaml"), "models:\n- {file: chair.obj, noum: chair}\n");

        assertThatThrownBy(() -> imported(from, null))
                .isInstanceOf(BadAssetException.class)
                .hasMessageContaining("pack.yaml: /models/0/noum")
                .hasMessageContaining("did you mean noun?");
    }

    @Test
    void theSameSourceGivesTheSameBytes() throws Exception {
        Fixtures.write(from.resolve("rug.obj"), Fixtures.grid(40));
        String first = imported(from, null).pack().digest();
        byte[] document = Files.readAllBytes(folder.resolve("out/pack.json"));

        String second = imported(from, null).pack().digest();

        assertThat(second).isEqualTo(first);
        assertThat(Files.readAllBytes(folder.resolve("out/pack.json"))).isEqualTo(document);
    }

    @Test
    void aLargeModelIsReducedToItsBudget() throws Exception {
        Fixtures.write(from.resolve("rug.obj"), Fixtures.grid(120));

        PackModel model = imported(from, null).pack().models().get(0);

        assertThat(model.trianglesBefore()).isEqualTo(28_800);
        assertThat(model.triangles()).isLessThanOrEqualTo(1000);
    }

    @Test
    void anOpenSheetIsSeenFromBothSidesWithNormalsThatAreUnits() throws Exception {
        Fixtures.write(from.resolve("rug.obj"), "v 0 0 0\nv 1 0 0\nv 0 0 1\nf 1 2 3\n");

        AssetPack pack = imported(from, null).pack();

        Model model = model(pack);
        assertThat(model.triangleCount()).isEqualTo(2);
        float[] normals = model.parts().get(0).mesh().normals();
        for (int i = 0; i < normals.length; i += 3) {
            assertThat(Math.hypot(Math.hypot(normals[i], normals[i + 1]), normals[i + 2]))
                    .isBetween(0.98, 1.02);
        }
    }

    @Test
    void aTextureBecomesAColour() throws Exception {
        Fixtures.write(from.resolve("box.obj"), "mtllib box.mtl\nusemtl a\n" + Fixtures.CUBE);
        Fixtures.write(from.resolve("box.mtl"), "newmtl a\nmap_Kd red.png\n");
        Files.write(from.resolve("red.png"), Fixtures.png(Colour.RED.rgb()));

        assertThat(imported(from, null).pack().models().get(0).colour()).isEqualTo(Colour.RED);
    }

    @Test
    void aMissingTextureLeavesTheColourOfTheMaterialAndANote() throws Exception {
        Fixtures.write(from.resolve("box.obj"), "mtllib box.mtl\nusemtl a\n" + Fixtures.CUBE);
        Fixtures.write(from.resolve("box.mtl"), "newmtl a\nKd 0 0 1\nmap_Kd ../../etc/none.png\n");

        PackModel model = imported(from, null).pack().models().get(0);

        assertThat(model.colour()).isEqualTo(Colour.BLUE);
        assertThat(model.notes()).anyMatch(note -> note.contains("texture"));
    }

    @Test
    void coordinatesThatAreNoNumbersAreNamedWithTheirLine() throws Exception {
        Fixtures.write(from.resolve("box.obj"), "v 0 0 0\nv NaN 0 0\nv 0 1 0\nf 1 2 3\n");

        assertThat(rejection()).contains("box.obj:2").contains("finite");
    }

    @Test
    void aModelWithoutSizeOrFarAwayIsKeptOut() throws Exception {
        Fixtures.write(from.resolve("box.obj"), "v 1 1 1\nv 1 1 1\nv 1 1 1\nf 1 2 3\n");
        Fixtures.write(from.resolve("vase.obj"), "v 9e7 0 0\nv 9.0000001e7 0 0\nv 9e7 0 1\nf 1 2 3\n");

        assertThat(rejection()).contains("at one place").contains("away from the origin");
    }

    @Test
    void aBadModelDoesNotEndTheImport() throws Exception {
        Fixtures.write(from.resolve("box.obj"), "f 1 2 3\n");
        Fixtures.write(from.resolve("chair.obj"), Fixtures.CUBE);

        ImportResult result = imported(from, null);

        assertThat(result.pack().models()).hasSize(1);
        assertThat(result.rejected()).isEqualTo(1);
    }

    @Test
    void aGltfMayOnlyNameFilesBesideIt() throws Exception {
        Fixtures.write(from.resolve("box.gltf"), Fixtures.gltf("../secret.bin", 3));
        Fixtures.write(from.resolve("vase.gltf"), Fixtures.gltf("http://example.org/a.bin", 3));

        assertThat(rejection()).contains("outside its folder").contains("only name files beside it");
    }

    @Test
    void aGltfThatSpeaksOfMoreThanItHoldsIsKeptOut() throws Exception {
        String data =
                "data:application/octet-stream;base64," + Base64.getEncoder().encodeToString(triangle());
        Fixtures.write(from.resolve("box.gltf"), Fixtures.gltf(data, 2_000_000));
        Fixtures.write(from.resolve("vase.gltf"), Fixtures.gltf(data, 2_000_000_000));

        assertThat(rejection()).contains("speaks of").contains("accessor 0 of 2000000000");
    }

    @Test
    void aGltfWithItsDataInsideIsRead() throws Exception {
        String data =
                "data:application/octet-stream;base64," + Base64.getEncoder().encodeToString(triangle());
        Fixtures.write(from.resolve("rug.gltf"), Fixtures.gltf(data, 3));

        assertThat(imported(from, null).pack().models().get(0).trianglesBefore())
                .isEqualTo(1);
    }

    private static byte[] triangle() {
        ByteBuffer bytes = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : new float[] {0, 0, 0, 0, 0, 1, 1, 0, 0}) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    @Test
    void aZipBombIsNotUnpacked() throws Exception {
        byte[] spaces = new byte[8 << 20];
        Arrays.fill(spaces, (byte) ' ');
        Fixtures.zip(folder.resolve("bomb.zip"), "box.obj", spaces);

        ImportResult result = imported(folder.resolve("bomb.zip"), null);

        assertThat(result.reasons().keySet()).anyMatch(reason -> reason.contains("zip bomb"));
    }

    @Test
    void anArchiveThatNamesFilesOutsideOfItIsRefused() {
        Fixtures.zip(folder.resolve("slip.zip"), "../box.obj", new byte[1]);

        assertThatThrownBy(() -> imported(folder.resolve("slip.zip"), null))
                .isInstanceOf(BadAssetException.class)
                .hasMessageContaining("outside its folder");
    }

    @Test
    void aFolderWithOtherThingsIsNotReplaced() {
        Fixtures.write(from.resolve("chair.obj"), Fixtures.CUBE);
        Fixtures.write(folder.resolve("out/thesis.doc"), "mine");

        assertThatThrownBy(() -> imported(from, null))
                .isInstanceOf(BadAssetException.class)
                .hasMessageContaining("thesis.doc");
    }

    @Test
    void aMeshThatWasChangedIsNoticed() throws Exception {
        Fixtures.write(from.resolve("chair.obj"), Fixtures.CUBE);
        AssetPack pack = imported(from, null).pack();
        Files.write(folder.resolve("out/models/chair.mesh"), new byte[10]);

        assertThatThrownBy(() -> model(pack))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not what was imported");
    }

    private static Model model(AssetPack pack) {
        return pack.kinds()
                .get(0)
                .model(new ObjectSpec(
                        "o1", pack.kinds().get(0).name(), 0, null, null, SizeClass.MEDIUM, "", Pose.on(0, 0, 0)));
    }
}

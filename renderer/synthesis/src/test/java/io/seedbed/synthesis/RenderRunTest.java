package io.seedbed.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.encode.ImageEncoding;
import io.seedbed.dataset.image.folder.ImageOutput;
import io.seedbed.dataset.image.shard.ImageShard;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.place.Recipes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderRunTest {

    private static final String RECIPE = Documents.line(Recipes.document("default"));

    @TempDir
    Path folder;

    @Test
    void anImageIsTheSameInEveryJobOnEveryWorkerAndFromEveryStart() throws Exception {
        RenderResult whole = new RenderRun(1, "").run(job(0, 8, 3), folder.resolve("whole"), Progress.NONE);
        RenderResult workers = new RenderRun(2, "").run(job(0, 8, 2), folder.resolve("workers"), Progress.NONE);
        new RenderRun(1, "").run(job(5, 3, 1), folder.resolve("end"), Progress.NONE);

        assertThat(whole.images()).isEqualTo(8);
        assertThat(workers.digest()).isEqualTo(whole.digest());
        for (String name : new String[] {"000005", "000006", "000007"}) {
            for (String suffix : new String[] {".png", ".txt", ".json", ".ids.png"}) {
                assertThat(find(folder.resolve("end"), name + suffix))
                        .hasSameBinaryContentAs(find(folder.resolve("whole"), name + suffix));
            }
        }
    }

    @Test
    void aJobThatWasCutOffRendersOnlyWhatIsMissing() throws Exception {
        RenderJob job = job(0, 4, 2);
        Path out = folder.resolve("cut");
        ImageOutput output = ImageOutput.open(out, job.format(), job.toJson());
        try (ShardRenderer renderer = Graphics.open(job, Scenes.of(job));
                ImageShard shard = output.write(1)) {
            renderer.render(shard, 1, row -> {});
        }

        RenderResult result = new RenderRun(1, "").run(job, out, Progress.NONE);

        assertThat(result.rendered()).isEqualTo(2);
        assertThat(result.images()).isEqualTo(4);
        assertThat(result.digest())
                .isEqualTo(new RenderRun(1, "")
                        .run(job, folder.resolve("whole"), Progress.NONE)
                        .digest());
    }

    @Test
    void aWrongRecipeIsRefusedWithItsField() {
        RenderJob job = new RenderJob("{\"categories\": [\"mugg\"]}", 0, 0, 1, picture(), ImageFormat.FILES, 1);

        assertThatThrownBy(() -> new RenderRun(1, "").run(job, folder.resolve("no"), Progress.NONE))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.USER))
                .hasMessageContaining("categories")
                .hasMessageContaining("mug");
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void pairsShowTheirOwnCaptionsAndAreTheSameInEveryShard() throws Exception {
        RenderResult whole = new RenderRun(1, "").run(job(0, 6, 6).inPairs(), folder.resolve("pairs"), Progress.NONE);
        RenderResult shards = new RenderRun(1, "").run(job(0, 6, 3).inPairs(), folder.resolve("cut"), Progress.NONE);

        assertThat(shards.digest()).isEqualTo(whole.digest());
        assertThat(whole.images()).isEqualTo(6);
        assertThat(whole.pairs()).isPositive();
        int referring = 0;
        for (int index = 0; index < 6; index++) {
            String row = Files.readString(find(folder.resolve("pairs"), "00000" + index + ".json"));
            if (row.contains("caption_0")) {
                referring++;
                assertThat(row).contains("\"pair\":" + (index ^ 1)).contains("\"other\":" + (index ^ 1));
            }
        }
        assertThat(referring).isEqualTo(2 * (int) whole.pairs());
        assertThatThrownBy(() -> job(1, 2, 3).inPairs()).hasMessageContaining("even");
    }

    @Test
    void aRecipeOfWhichNoSceneCanBeMadeIsRefusedWithItsConstraint() {
        String recipe =
                "{\"scene\": {\"things\": [{\"id\": \"a\", \"category\": \"mug\"}, {\"id\": \"b\", \"category\": \"ball\"}],"
                        + " \"relations\": [{\"subject\": \"a\", \"relation\": \"on\", \"object\": \"b\"}]}}";
        RenderJob job = new RenderJob(recipe, 0, 0, 3, picture(), ImageFormat.FILES, 1);

        assertThatThrownBy(() -> new RenderRun(1, "").run(job, folder.resolve("no"), Progress.NONE))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.USER))
                .hasMessageContaining("a on b")
                .hasMessageContaining("no ball");
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void aJobIsOfItsPacksWhereverTheyLie() {
        PackUse here = new PackUse("mine", "ab12", Path.of("/packs/mine"));
        PackUse there = new PackUse("mine", "ab12", Path.of("/elsewhere"));
        RenderJob job = job(0, 1, 1).with(List.of(here));

        assertThat(RenderJob.of(job.toJson(), job.folders())).isEqualTo(job);
        assertThat(job.with(List.of(there)).toJson()).isEqualTo(job.toJson());
    }

    @Test
    void aJobIsToldToAProcessWithoutLoss() {
        RenderJob job = job(7, 100, 9);

        assertThat(RenderJob.of(job.toJson(), job.folders())).isEqualTo(job);
        assertThat(job.shards()).isEqualTo(12);
        assertThat(job.first(11)).isEqualTo(106);
        assertThat(job.end(11)).isEqualTo(107);
    }

    private static RenderJob job(long start, long count, int shard) {
        return new RenderJob(RECIPE, 3, start, count, picture(), ImageFormat.FILES, shard);
    }

    private static PictureSettings picture() {
        return new PictureSettings(96, 64, 1, ImageEncoding.PNG, Set.of(Extra.IDS));
    }

    private static Path find(Path folder, String name) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no " + name + " in " + folder));
        }
    }
}

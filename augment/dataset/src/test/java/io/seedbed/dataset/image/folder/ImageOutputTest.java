package io.seedbed.dataset.image.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.ImageRows;
import io.seedbed.dataset.image.shard.ImageShard;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageOutputTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void aJobThatWasKilledGoesOnAndGivesTheSameBytes(ImageFormat format) throws Exception {
        WrittenImages whole = finish(write(ImageOutput.open(directory.resolve("whole"), format, "job"), 0, 1, 2));
        Path out = directory.resolve("out");
        write(ImageOutput.open(out, format, "job"), 1);
        // A worker that is killed in a shard leaves a hidden folder behind.
        Files.createDirectories(out.resolve(".seedbed-shards/.seedbed-dead.tmp/data"));
        // One that is killed while it puts the data set together leaves files, but no card.
        Files.createDirectories(out.resolve("data/left"));
        Files.writeString(out.resolve("statistics.json"), "old");

        ImageOutput again = ImageOutput.open(out, format, "job");
        assertThat(again.isFinished(0)).isFalse();
        assertThat(again.isFinished(1)).isTrue();
        assertThatThrownBy(() -> finish(again)).hasMessageContaining("shard 0 of 3 is not finished");
        WrittenImages written = finish(write(again, 2, 0));

        assertThat(written.digest()).isEqualTo(whole.digest());
        var files = ImageSets.files(directory.resolve("whole"));
        var others = ImageSets.files(out);
        assertThat(others.keySet()).isEqualTo(files.keySet());
        files.forEach((name, bytes) -> assertThat(others.get(name)).as(name).isEqualTo(bytes));
        assertThat(out.toFile().list()).allSatisfy(name -> assertThat(name).doesNotStartWith("."));
    }

    @Test
    void aFolderWithOtherDataOrAnotherJobIsRefused() throws Exception {
        Path other = Files.createDirectory(directory.resolve("other"));
        Files.writeString(other.resolve("photo.jpg"), "mine");
        Path out = directory.resolve("out");
        ImageOutput.open(out, ImageFormat.COCO, "seed 1");

        assertThatThrownBy(() -> ImageOutput.open(other, ImageFormat.COCO, "seed 1"))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.USER))
                .hasMessageStartingWith(other + " already holds photo.jpg, which would mix");
        assertThatThrownBy(() -> ImageOutput.open(out, ImageFormat.COCO, "seed 2"))
                .hasMessageStartingWith(out + " holds the unfinished images of another job");
        assertThatThrownBy(() -> ImageOutput.open(out, ImageFormat.CSV, "seed 1"))
                .hasMessageContaining("another job");
    }

    @Test
    void aFinishedDataSetIsNotWrittenOver() throws Exception {
        Path out = directory.resolve("out");
        finish(write(ImageOutput.open(out, ImageFormat.WEBDATASET, "job"), 0, 1, 2));

        assertThatThrownBy(() -> ImageOutput.open(out, ImageFormat.WEBDATASET, "job"))
                .hasMessageStartingWith(out + " already holds README.md, contact-sheet.png, croissant.json and more");
    }

    @ParameterizedTest
    @EnumSource
    void anIndexWithoutAnImageIsKeptWithItsReason(ImageFormat format) throws Exception {
        Path out = directory.resolve("out");
        ImageOutput output = ImageOutput.open(out, format, "job");
        try (ImageShard some = output.write(0)) {
            some.add(ImageRows.row(0));
            some.reject(1, "a on b", "there is no room");
            some.add(ImageRows.row(2));
            some.finish();
        }
        try (ImageShard none = output.write(1)) {
            none.reject(3, "a on b", "there is no room");
            none.reject(4, "a in b", "it is full");
            none.finish();
        }
        try (ImageShard all = output.write(2)) {
            all.add(ImageRows.row(5));
            all.finish();
        }

        WrittenImages written = finish(output);

        assertThat(Files.readAllLines(out.resolve("rejects.jsonl")))
                .containsExactly(
                        "{\"index\":1,\"constraint\":\"a on b\",\"reason\":\"there is no room\"}",
                        "{\"index\":3,\"constraint\":\"a on b\",\"reason\":\"there is no room\"}",
                        "{\"index\":4,\"constraint\":\"a in b\",\"reason\":\"it is full\"}");
        assertThat(written.statistics().images()).isEqualTo(3);
        assertThat(written.statistics().rejected()).isEqualTo(3);
    }

    private static WrittenImages finish(ImageOutput output) throws StepException {
        return output.finish(3, ImageSets.CARD);
    }

    private static ImageOutput write(ImageOutput output, int... shards) throws StepException {
        for (int number : shards) {
            try (ImageShard shard = output.write(number)) {
                for (int index = number * 4; index < number * 4 + 4; index++) {
                    shard.add(ImageRows.row(index));
                }
                shard.finish();
            }
        }
        return output;
    }
}

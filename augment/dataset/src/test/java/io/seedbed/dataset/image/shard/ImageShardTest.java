package io.seedbed.dataset.image.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.ImageRows;
import io.seedbed.dataset.image.encode.ImageEncoding;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageShardTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void aShardThatIsClosedBeforeItIsFinishedLeavesNothing(ImageFormat format) throws Exception {
        try (ImageShard shard = ImageShard.open(directory.resolve("00000"), format)) {
            shard.add(ImageRows.row(1));
            assertThat(directory).isNotEmptyDirectory();
        }

        assertThat(directory).isEmptyDirectory();
        assertThat(ImageShard.isFinished(directory.resolve("00000"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatIsFullIsOneErrorAndLeavesNothing(ImageFormat format) throws Exception {
        int writes = 0;
        boolean failed = true;
        while (failed) {
            FullDisk disk = new FullDisk(writes);
            try (ImageShard shard = ImageShard.open(directory.resolve("00000"), format, disk)) {
                for (int index = 0; index < 3; index++) {
                    shard.add(ImageRows.row(index));
                }
                shard.finish();
                failed = false;
            } catch (StepException e) {
                assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES);
                assertThat(e)
                        .hasMessage(
                                "images cannot be written to " + directory.resolve("00000")
                                        + ": No space left on device; finished shards are whole, and nothing half-written is left behind");
                assertThat(directory).isEmptyDirectory();
            }
            writes++;
        }
        assertThat(writes).isGreaterThan(3);
        assertThat(ImageShard.isFinished(directory.resolve("00000"))).isTrue();
    }

    @Test
    void aFinishedShardIsNeverWrittenTwice() throws Exception {
        Path folder = directory.resolve("00000");
        ImageShard slow = ImageShard.open(folder, ImageFormat.FILES);
        slow.add(ImageRows.row(1));
        try (ImageShard fast = ImageShard.open(folder, ImageFormat.FILES)) {
            fast.add(ImageRows.row(7));
            fast.finish();
        }

        slow.finish();
        slow.close();

        assertThat(ShardManifest.of(folder).first()).isEqualTo(7);
        assertThat(directory.toFile().list()).containsExactly("00000");
        assertThatThrownBy(() -> ImageShard.open(folder, ImageFormat.FILES))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(folder + " is finished already");
    }

    @Test
    void rowsThatDoNotFitTogetherAreRefused() throws Exception {
        try (ImageShard shard = ImageShard.open(directory.resolve("00000"), ImageFormat.COCO)) {
            assertThatThrownBy(shard::finish).hasMessage("a shard has at least one image");
            shard.add(ImageRows.row(5));
            assertThatThrownBy(() -> shard.add(ImageRows.row(5))).hasMessage("image 5 comes after image 5");
            assertThatThrownBy(() -> shard.add(ImageRows.row(6, 48, 32, ImageEncoding.named("jpg"))))
                    .hasMessage("image 6 has other files than image 5");
        }
    }

    @Test
    void aShardWithAChangedFileIsNoticed() throws Exception {
        Path folder = directory.resolve("00003");
        try (ImageShard shard = ImageShard.open(folder, ImageFormat.WEBDATASET)) {
            shard.add(ImageRows.row(1));
            assertThat(shard.finish()).isEqualTo(ShardManifest.of(folder));
        }
        Files.writeString(folder.resolve("data/shard.tar"), "cut");

        assertThatThrownBy(() -> ShardManifest.of(folder))
                .hasMessageContaining("data/shard.tar is missing or was changed; delete the shard " + folder);
    }

    /** A disk that has room for some writes, and then none. */
    private static final class FullDisk implements ShardFolder.FileOpener {

        private int left;

        FullDisk(int writes) {
            this.left = writes;
        }

        @Override
        public OutputStream open(Path file) throws IOException {
            return new FilterOutputStream(DurableFiles.open(file)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    if (left-- <= 0) {
                        throw new IOException("No space left on device");
                    }
                    out.write(bytes, from, length);
                }
            };
        }
    }
}

package io.seedbed.dataset.image.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.ImageRows;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.shard.ImageShard;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatMemoryTest {

    private static final int ROWS = 10_000;
    private static final int ROWS_IN_SHARD = 5_000;

    /** Each row holds as much text, so that all of them would not fit. */
    private static final int CHARACTERS = 8_000;

    private static final String HEAP = "-Xmx48m";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void tenThousandImagesAreWrittenInAHeapThatHoldsAFewHundred() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FlatMemoryTest.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).contains("coco 10000", "webdataset 10000", "parquet 10000");
    }

    /** Writes the images; the argument is the folder. */
    public static void main(String[] arguments) throws StepException {
        ImageRow one = ImageRows.row(1);
        for (ImageFormat format : List.of(ImageFormat.COCO, ImageFormat.WEBDATASET, ImageFormat.PARQUET)) {
            ImageOutput output = ImageOutput.open(Path.of(arguments[0]).resolve(format.id()), format, "flat");
            for (int shard = 0; shard < ROWS / ROWS_IN_SHARD; shard++) {
                try (ImageShard writer = output.write(shard)) {
                    for (int index = shard * ROWS_IN_SHARD; index < (shard + 1) * ROWS_IN_SHARD; index++) {
                        writer.add(like(one, index));
                    }
                    writer.finish();
                }
            }
            long images = output.finish(ROWS / ROWS_IN_SHARD, ImageSets.CARD)
                    .statistics()
                    .images();
            System.out.println(format.id() + " " + images);
        }
    }

    private static ImageRow like(ImageRow row, int index) {
        String caption = ("number " + index + " ").repeat(CHARACTERS / ("number " + index + " ").length());
        return new ImageRow(
                index,
                row.image(),
                List.of(caption),
                List.of(),
                row.instances(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                row.labels(),
                JsonNodeFactory.instance.objectNode());
    }
}

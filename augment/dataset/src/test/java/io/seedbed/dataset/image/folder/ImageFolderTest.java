package io.seedbed.dataset.image.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.Digest;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import io.seedbed.dataset.image.ImageFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageFolderTest {

    private static final List<String> ABOUT =
            List.of("README.md", "contact-sheet.png", "croissant.json", "statistics.json");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void theSameShardsGiveTheSameBytesWhoeverWroteThem(ImageFormat format) throws Exception {
        int[] bounds = {0, 4, 8, 12, 14};
        WrittenImages one = new ImageFolder()
                .write(
                        directory.resolve("one"),
                        ImageSets.shards(directory.resolve("a"), format, bounds),
                        ImageSets.CARD);
        List<Path> shards = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(3);
        try {
            List<Future<Path>> futures = new ArrayList<>();
            for (int i = bounds.length - 2; i >= 0; i--) {
                int shard = i;
                futures.add(workers.submit(() ->
                        ImageSets.shard(directory.resolve("b" + shard), format, bounds[shard], bounds[shard + 1])));
            }
            for (Future<Path> future : futures) {
                shards.add(future.get());
            }
        } finally {
            workers.shutdown();
        }

        WrittenImages many = new ImageFolder().write(directory.resolve("many"), shards, ImageSets.CARD);

        assertThat(many.digest()).isEqualTo(one.digest());
        SortedMap<String, byte[]> files = ImageSets.files(directory.resolve("one"));
        SortedMap<String, byte[]> others = ImageSets.files(directory.resolve("many"));
        assertThat(others.keySet()).isEqualTo(files.keySet());
        files.forEach((name, bytes) -> assertThat(others.get(name)).as(name).isEqualTo(bytes));
    }

    @ParameterizedTest
    @EnumSource(names = {"COCO", "FILES", "CSV"})
    void whereNoFileIsAShardItsBoundsDoNotMatter(ImageFormat format) throws Exception {
        WrittenImages one = new ImageFolder()
                .write(
                        directory.resolve("one"),
                        ImageSets.shards(directory.resolve("a"), format, 0, 30),
                        ImageSets.CARD);
        WrittenImages many = new ImageFolder()
                .write(
                        directory.resolve("many"),
                        ImageSets.shards(directory.resolve("b"), format, 0, 3, 10, 29, 30),
                        ImageSets.CARD);

        assertThat(many.digest()).isEqualTo(one.digest());
        assertThat(directory.resolve("many/contact-sheet.png"))
                .hasSameBinaryContentAs(directory.resolve("one/contact-sheet.png"));
        assertThat(many.statistics()).isEqualTo(one.statistics());
    }

    @ParameterizedTest
    @EnumSource
    void theDigestIsOverTheDataFilesInNameOrder(ImageFormat format) throws Exception {
        WrittenImages written = new ImageFolder()
                .write(
                        directory.resolve("out"),
                        ImageSets.shards(directory.resolve("a"), format, 0, 2, 4),
                        ImageSets.CARD);

        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ImageSets.files(directory.resolve("out")).forEach((name, bytes) -> {
            if (!ABOUT.contains(name)) {
                all.writeBytes(bytes);
            }
        });
        assertThat(written.digest()).isEqualTo(Digest.of(all.toByteArray()));
    }

    @ParameterizedTest
    @EnumSource
    void theCardAndCroissantNameFilesThatAreThere(ImageFormat format) throws Exception {
        Path out = directory.resolve("out");
        WrittenImages written =
                new ImageFolder().write(out, ImageSets.shards(directory.resolve("a"), format, 0, 2, 4), ImageSets.CARD);

        assertThat(out.resolve("README.md"))
                .content()
                .startsWith("---\nlicense: \"cc0-1.0\"\n")
                .contains("# Scenes \\| small", "| images | 4 | 1.00 |", "| hidden | 12 |", written.digest())
                .contains("| red |", "| pack/chair | CC-BY-4.0 | Scopia | Debian |", "| left of | 4 | 50.0 % |");
        JsonNode croissant =
                new JsonMapper().readTree(out.resolve("croissant.json").toFile());
        assertThat(croissant.get("conformsTo").textValue()).isEqualTo("http://mlcommons.org/croissant/1.0");
        int files = 0;
        for (JsonNode part : croissant.get("distribution")) {
            if (part.get("@type").textValue().equals("cr:FileObject")) {
                byte[] bytes =
                        Files.readAllBytes(out.resolve(part.get("contentUrl").textValue()));
                assertThat("sha256:" + part.get("sha256").textValue()).isEqualTo(Digest.of(bytes));
                files++;
            }
        }
        assertThat(files)
                .isEqualTo(Map.of(
                                ImageFormat.WEBDATASET,
                                2,
                                ImageFormat.PARQUET,
                                2,
                                ImageFormat.COCO,
                                3,
                                ImageFormat.FILES,
                                1,
                                ImageFormat.CSV,
                                1)
                        .get(format));
        assertThat(new JsonMapper()
                        .readTree(out.resolve("statistics.json").toFile())
                        .at("/counts/relation/left of")
                        .intValue())
                .isEqualTo(4);
    }

    @Test
    void aFolderWithOtherDataIsRefused() throws Exception {
        List<Path> shards = ImageSets.shards(directory.resolve("a"), ImageFormat.FILES, 0, 1);
        Path full = Files.createDirectory(directory.resolve("full"));
        for (String name : List.of("b.png", "a.png", "d", "c")) {
            Files.writeString(full.resolve(name), "mine");
        }

        assertThatThrownBy(() -> new ImageFolder().write(full, shards, ImageSets.CARD))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.USER))
                .hasMessage(full + " already holds a.png, b.png, c and more, which would mix with the new images; "
                        + "choose another folder or empty this one");
        assertThatThrownBy(() -> new ImageFolder().write(full.resolve("c"), shards, ImageSets.CARD))
                .hasMessage(full.resolve("c") + " is a file; name a folder to write to");
        assertThat(ImageSets.files(full)).hasSize(4);
    }

    @Test
    void shardsThatDoNotBelongTogetherAreRefused() throws Exception {
        Path first = ImageSets.shard(directory.resolve("a"), ImageFormat.FILES, 0, 4);
        Path overlapping = ImageSets.shard(directory.resolve("b"), ImageFormat.FILES, 3, 6);
        Path other = ImageSets.shard(directory.resolve("c"), ImageFormat.CSV, 4, 6);
        Path out = directory.resolve("out");

        assertThatThrownBy(() -> new ImageFolder().write(out, List.of(overlapping, first), ImageSets.CARD))
                .hasMessage(overlapping + " begins with image 3, but " + first + " goes on to image 3");
        assertThatThrownBy(() -> new ImageFolder().write(out, List.of(first, other), ImageSets.CARD))
                .hasMessageContaining("are not of one data set: files with png and [depth.png, ids.png] and csv");
        assertThatThrownBy(() -> new ImageFolder().write(out, List.of(), ImageSets.CARD))
                .hasMessageContaining("at least one shard");
        assertThatThrownBy(() -> new ImageFolder().write(out, List.of(directory), ImageSets.CARD))
                .hasMessageContaining("is not a finished shard");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatIsFullIsOneErrorAndKeepsTheShards(ImageFormat format) throws Exception {
        List<Path> shards = ImageSets.shards(directory.resolve("a"), format, 0, 2, 4);
        Path out = Files.createDirectory(directory.resolve("out"));
        int files = 0;
        boolean failed = true;
        while (failed) {
            int[] left = {files++};
            ImageFolder folder = new ImageFolder(file -> {
                if (left[0]-- <= 0) {
                    throw new IOException("No space left on device");
                }
                return DurableFiles.open(file);
            });
            try {
                folder.write(out, shards, ImageSets.CARD);
                failed = false;
            } catch (StepException e) {
                assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES);
                assertThat(e)
                        .hasMessage(
                                "the data set cannot be written to " + out
                                        + ": No space left on device; finished shards are kept, so that nothing is rendered again");
                assertThat(out).isEmptyDirectory();
            }
        }
        assertThat(files).isGreaterThan(4);
        assertThat(out.resolve("README.md")).exists();
    }
}

package io.seedbed.dataset.image.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.jerolba.carpet.CarpetReader;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.ImageRows;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.row.Instance;
import io.seedbed.dataset.image.row.RowJson;
import io.seedbed.dataset.image.shard.TarFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    private final List<ImageRow> rows =
            LongStream.range(4, 13).mapToObj(ImageRows::row).toList();

    @BeforeEach
    void name() {
        out = directory.resolve("out");
    }

    private void write(ImageFormat format) throws Exception {
        new ImageFolder().write(out, ImageSets.shards(directory.resolve("shards"), format, 4, 9, 13), ImageSets.CARD);
    }

    @Test
    void tarFilesHoldPictureTextAndJsonOfEachImage() throws Exception {
        write(ImageFormat.WEBDATASET);

        Map<String, byte[]> files = new TreeMap<>(TarFiles.read(out.resolve("data/00000.tar")));
        assertThat(files).hasSize(25);
        files.putAll(TarFiles.read(out.resolve("data/00001.tar")));
        for (ImageRow row : rows) {
            assertThat(files.remove(row.imageName())).isEqualTo(row.image().bytes());
            assertThat(files.remove(row.key() + ".txt")).asString().isEqualTo(row.caption());
            assertThat(files.remove(row.key() + ".json")).isEqualTo(RowJson.tabular(row));
            assertThat(files.remove(row.key() + ".ids.png"))
                    .isEqualTo(row.extras().get("ids.png"));
            assertThat(files.remove(row.key() + ".depth.png"))
                    .isEqualTo(row.extras().get("depth.png"));
        }
        assertThat(files).isEmpty();
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void parquetRowsHoldThePicturesAndEveryColumn() throws Exception {
        write(ImageFormat.PARQUET);

        List<Map> found = new ArrayList<>();
        for (String name : List.of("train-00000-of-00002.parquet", "train-00001-of-00002.parquet")) {
            found.addAll(new CarpetReader<>(out.resolve("data").resolve(name).toFile(), Map.class).toList());
        }
        assertThat(found).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            ImageRow row = rows.get(i);
            Map<String, Object> columns = found.get(i);
            Map<String, Object> image = (Map<String, Object>) value(columns, "image");
            assertThat(((Binary) value(image, "bytes")).getBytes())
                    .isEqualTo(row.image().bytes());
            assertThat(image.get("path")).isEqualTo(row.imageName());
            Map<String, Object> ids = (Map<String, Object>) value(columns, "ids");
            assertThat(((Binary) value(ids, "bytes")).getBytes())
                    .isEqualTo(row.extras().get("ids.png"));
            assertThat(columns.get("index")).isEqualTo(row.index());
            assertThat(columns.get("captions")).isEqualTo(row.captions());
            assertThat(columns.get("facts")).isEqualTo(RowJson.facts(row));
            List<Map> objects = (List<Map>) value(columns, "objects");
            assertThat(objects).hasSameSizeAs(row.instances());
            Instance last = row.instances().get(objects.size() - 1);
            Map<String, Object> object = objects.get(objects.size() - 1);
            assertThat(object.get("mask")).isEqualTo(last.runLengths());
            assertThat(object.get("truncated")).isEqualTo(1.0 / 3);
            assertThat((List<?>) object.get("keypoints"))
                    .hasSize(3 * last.keypoints().size());
        }
    }

    @Test
    void filesLieSideBySideByAbsoluteIndex() throws Exception {
        write(ImageFormat.FILES);

        for (ImageRow row : rows) {
            assertThat(out.resolve(row.key() + ".png"))
                    .hasBinaryContent(row.image().bytes());
            assertThat(out.resolve(row.key() + ".txt")).hasContent(row.caption());
            assertThat(out.resolve(row.key() + ".json")).hasBinaryContent(RowJson.bytes(row));
            assertThat(out.resolve(row.key() + ".depth.png"))
                    .hasBinaryContent(row.extras().get("depth.png"));
        }
        List<String> lines = Files.readAllLines(out.resolve("metadata.jsonl"));
        assertThat(lines).hasSameSizeAs(rows);
        assertThat(JSON.readTree(lines.get(8)).get("text").textValue())
                .isEqualTo(rows.get(8).caption());
    }

    @Test
    void cocoListsImagesInstancesCaptionsAndKeypoints() throws Exception {
        write(ImageFormat.COCO);

        JsonNode instances = annotations("instances");
        JsonNode captions = annotations("captions");
        JsonNode keypoints = annotations("person_keypoints");
        assertThat(instances.at("/categories").findValuesAsText("name"))
                .containsExactly("chair", "mug", "person", "traffic \"light\"");
        assertThat(instances.at("/categories/1").toString())
                .isEqualTo("{\"id\":2,\"name\":\"mug\",\"supercategory\":\"household\"}");
        assertThat(keypoints.at("/categories/0/id").intValue()).isEqualTo(3);
        assertThat(keypoints.at("/categories/0/keypoints")).hasSize(17);
        int next = 0;
        int people = 0;
        for (int i = 0; i < rows.size(); i++) {
            ImageRow row = rows.get(i);
            assertThat(instances.at("/images/" + i + "/id").longValue()).isEqualTo(row.index());
            assertThat(out.resolve("images")
                            .resolve(instances.at("/images/" + i + "/file_name").textValue()))
                    .hasBinaryContent(row.image().bytes());
            assertThat(out.resolve("ids/" + row.key() + ".png"))
                    .hasBinaryContent(row.extras().get("ids.png"));
            assertThat(captions.at("/annotations/" + (2 * i + 1) + "/caption").textValue())
                    .isEqualTo(row.captions().get(1));
            for (Instance instance : row.instances()) {
                JsonNode annotation = instances.at("/annotations/" + next++);
                assertThat(annotation.get("id").longValue()).isEqualTo(row.index() * 1000 + instance.id());
                assertThat(annotation.get("image_id").longValue()).isEqualTo(row.index());
                assertThat(instances
                                .at("/categories/"
                                        + (annotation.get("category_id").intValue() - 1) + "/name")
                                .textValue())
                        .isEqualTo(instance.category());
                assertThat(annotation.at("/segmentation/counts").textValue()).isEqualTo(instance.runLengths());
                assertThat(annotation.get("area").longValue()).isEqualTo(instance.area());
                people += instance.keypoints().isEmpty() ? 0 : 1;
            }
        }
        assertThat(instances.get("annotations")).hasSize(next);
        assertThat(keypoints.get("annotations")).hasSize(people).isNotEmpty();
        assertThat(keypoints.at("/annotations/0/keypoints")).hasSize(51);
        assertThat(keypoints.at("/annotations/0/num_keypoints").intValue()).isEqualTo(13);
    }

    @Test
    void theTableForNegClipNamesRowsOfNearImages() throws Exception {
        write(ImageFormat.CSV);

        List<CSVRecord> table;
        try (CSVParser parser = CSVParser.parse(
                out.resolve("train.csv"),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            assertThat(parser.getHeaderNames()).containsExactly("title", "filepath", "neg_caption", "neg_image");
            table = parser.getRecords();
        }
        assertThat(table).hasSize(2 * rows.size());
        for (int i = 0; i < table.size(); i++) {
            ImageRow row = rows.get(i / 2);
            CSVRecord record = table.get(i);
            assertThat(record.get("title")).isEqualTo(row.captions().get(i % 2));
            assertThat(out.resolve(record.get("filepath")))
                    .hasBinaryContent(row.image().bytes());
            assertThat(strings(record.get("neg_caption")))
                    .containsExactly(
                            row.negatives().get(0).negative(),
                            row.negatives().get(1).negative());
            // The pair of the last image, 13, is not in the data set: the image before stands in for it.
            long pair = row.index() == 12 ? 11 : row.index() ^ 1;
            assertThat(record.get("neg_image")).isEqualTo("[" + 2 * (pair - 4) + "]");
        }
    }

    private static Object value(Map<String, Object> columns, String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    private static List<String> strings(String json) throws IOException {
        List<String> strings = new ArrayList<>();
        JSON.readTree(json).forEach(node -> strings.add(node.textValue()));
        return strings;
    }

    private JsonNode annotations(String name) throws IOException {
        return JSON.readTree(out.resolve("annotations/" + name + ".json").toFile());
    }
}

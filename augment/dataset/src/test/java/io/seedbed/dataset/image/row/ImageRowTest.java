package io.seedbed.dataset.image.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.seedbed.dataset.Decimals;
import io.seedbed.dataset.image.ImageRows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ImageRowTest {

    private static final ImageRow ROW = ImageRows.row(2);

    @Test
    void keysHaveSixDigitsOrMore() {
        assertThat(ImageRow.key(0)).isEqualTo("000000");
        assertThat(ImageRow.key(123)).isEqualTo("000123");
        assertThat(ImageRow.key(12_345_678)).isEqualTo("12345678");
        assertThat(ROW.imageName()).isEqualTo("000002.png");
    }

    @Test
    void rowsThatFilesCannotHoldAreRefused() {
        assertThatThrownBy(() -> with(-1, List.of("a"), Map.of(), Map.of())).hasMessageContaining("not -1");
        assertThatThrownBy(() -> with(1, List.of(), Map.of(), Map.of())).hasMessageContaining("image 1 needs captions");
        assertThatThrownBy(() -> with(1, List.of("a", " "), Map.of(), Map.of()))
                .hasMessageContaining("none of them empty");
        for (String suffix : List.of("png", "../ids.png", "Ids.png", "ids.exe", "a.b.png", "ids.png/")) {
            assertThatThrownBy(() -> with(1, List.of("a"), Map.of(suffix, new byte[1]), Map.of()))
                    .hasMessageContaining("not \"" + suffix + '"');
        }
        assertThatThrownBy(() -> with(1, List.of("a"), Map.of(), Map.of("category", List.of("x"))))
                .hasMessage("a fact cannot be named \"category\"; choose another name");
    }

    @Test
    void anInstanceIsRefusedWhereItsNumbersMakeNoSense() {
        Instance good = ROW.instances().get(0);
        assertThatThrownBy(() -> instance(good, 0, good.category(), 0.5, List.of()))
                .hasMessageContaining("from 1 to 999");
        assertThatThrownBy(() -> instance(good, 1, " ", 0.5, List.of())).hasMessageContaining("category \" \"");
        assertThatThrownBy(() -> instance(good, 1, "mug", Double.NaN, List.of()))
                .hasMessageContaining("not 0 to 1");
        assertThatThrownBy(() -> instance(good, 1, "mug", 0.5, List.of(Keypoint.ABSENT)))
                .hasMessage("instance 1 has 1 keypoints, not 17");
        assertThatThrownBy(() -> new Keypoint(1, 0, 0)).hasMessageContaining("is at 0, 0");
        assertThatThrownBy(() -> NegativeCaption.of("a", "a", "swap")).hasMessageContaining("its own caption");
    }

    @Test
    void jsonHoldsEverythingButThePictures() throws Exception {
        JsonNode json = new JsonMapper().readTree(RowJson.bytes(ROW));

        assertThat(json.get("key").textValue()).isEqualTo("000002");
        assertThat(json.get("captions")).hasSize(2);
        assertThat(json.at("/negatives/1/pair").longValue()).isEqualTo(3);
        JsonNode first = json.at("/objects/0");
        Instance instance = ROW.instances().get(0);
        assertThat(first.get("category").textValue()).isEqualTo(instance.category());
        assertThat(first.at("/segmentation/counts").textValue()).isEqualTo(instance.runLengths());
        assertThat(first.at("/segmentation/size").toString()).isEqualTo("[32,48]");
        assertThat(first.at("/full_bbox/0").doubleValue())
                .isEqualTo(instance.full().x());
        assertThat(first.at("/attributes/colour").textValue())
                .isEqualTo(instance.attributes().get("colour"));
        assertThat(json.at("/labels/environment/0").textValue()).isEqualTo("kitchen");
        assertThat(json.get("facts")).hasToString(ROW.facts().toString());
        assertThat(json.at("/questions/0/answer").textValue()).isEqualTo("2");
        assertThat(json.at("/regions/0/caption").textValue()).startsWith("a ");
    }

    @Test
    void tabularJsonHasTheSameTypesForEveryRow() throws Exception {
        JsonNode json = new JsonMapper().readTree(RowJson.tabular(ROW));

        assertThat(json.at("/objects/0/attributes/0/name").textValue()).isEqualTo("colour");
        assertThat(json.at("/labels/0/name").textValue()).isEqualTo("environment");
        assertThat(json.get("facts").textValue()).isEqualTo(ROW.facts().toString());
    }

    @Test
    void halfASurrogatePairIsWrittenAsTheReplacementCharacter() {
        ImageRow row = with(1, List.of("half \uD83D"), Map.of(), Map.of());

        assertThat(new String(RowJson.bytes(row), StandardCharsets.UTF_8)).contains("\"caption\":\"half \uFFFD\"");
    }

    @Test
    void numbersAreTheShortestDecimals() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 20_000; i++) {
            double number = switch (i % 4) {
                case 0 -> random.nextInt(-2_000_000, 2_000_000) / 1000.0;
                case 1 -> random.nextDouble(-1e6, 1e6);
                case 2 -> random.nextLong(-5_000_000_000L, 5_000_000_000L) / 8.0;
                default -> random.nextInt(1000) * 1e-6;
            };
            assertThat(StableNumbers.text(number)).isEqualTo(Decimals.text(number));
        }
        assertThat(StableNumbers.text(-0.0)).isEqualTo("-0.0");
        assertThat(StableNumbers.text(12)).isEqualTo("12.0");
        assertThat(StableNumbers.text(-0.05)).isEqualTo("-0.05");
    }

    private static ImageRow with(
            long index, List<String> captions, Map<String, byte[]> extras, Map<String, List<String>> labels) {
        SortedMap<String, byte[]> files = new TreeMap<>(extras);
        return new ImageRow(
                index,
                ROW.image(),
                captions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                files,
                new TreeMap<>(labels),
                JsonNodeFactory.instance.objectNode());
    }

    private static Instance instance(
            Instance good, int id, String category, double occluded, List<Keypoint> keypoints) {
        return new Instance(
                id,
                category,
                good.visible(),
                good.full(),
                good.area(),
                good.runLengths(),
                occluded,
                0,
                good.attributes(),
                keypoints);
    }
}

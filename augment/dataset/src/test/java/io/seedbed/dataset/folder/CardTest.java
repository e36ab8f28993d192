package io.seedbed.dataset.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Reject;
import io.seedbed.augment.Split;
import io.seedbed.dataset.Rows;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final Dataset TRAIN = Dataset.of(List.of(
            Rows.seed("1", "one", "a", Split.TRAIN),
            Rows.seed("2", "two", "b|<c>", Split.TRAIN),
            Rows.generated("g1", "uno", "a", "1")));
    private static final Dataset TEST = Dataset.of(List.of(Rows.seed("t1", "three", "a", Split.TEST)));
    private static final Reject REJECT = new Reject("1", "x", "a", 1, "prompt", "rouge-l", "too near", 0.9);

    @Test
    void theHeadNamesTheFilesOfEverySplitAndTheTypeOfEveryColumn() throws Exception {
        JsonNode head = head(card(TRAIN, TEST));

        assertThat(head.get("license").asText()).isEqualTo("unknown");
        assertThat(head.get("task_categories").get(0).asText()).isEqualTo("text-classification");
        assertThat(head.get("size_categories").get(0).asText()).isEqualTo("n<1K");
        assertThat(head.get("tags").toString()).contains("\"synthetic\"");
        assertThat(head.get("configs").toString())
                .isEqualTo(
                        "[{\"config_name\":\"default\",\"data_files\":[{\"split\":\"train\",\"path\":\"data/train.jsonl\"},"
                                + "{\"split\":\"test\",\"path\":\"data/test.jsonl\"}]}]");
        JsonNode features = head.get("dataset_info").get(0).get("features");
        assertThat(features.findValuesAsText("name"))
                .containsExactly(
                        "id",
                        "text",
                        "label",
                        "split",
                        "origin",
                        "parents",
                        "round",
                        "method",
                        "teacher",
                        "model",
                        "prompt_digest",
                        "seed",
                        "filters",
                        "filter",
                        "score");
        assertThat(features.toString()).contains("{\"name\":\"parents\",\"list\":\"string\"}");
    }

    @Test
    void aSplitWithoutRowsIsNotNamed() throws Exception {
        assertThat(head(card(TRAIN, Dataset.empty())).get("configs").toString()).doesNotContain("test");
    }

    @Test
    void theBodyCountsLabelsAndRejects() {
        assertThat(card(TRAIN, TEST))
                .contains("| a | 1 | 1 | 1 |", "| b\\|&lt;c> | 1 | 0 | 0 |")
                .contains("| rouge-l | 2 |")
                .contains("| train, generated rows | 1 |")
                .contains("- teacher: none");
    }

    @Test
    void theBodyTellsTheRounds() {
        CardData data = new CardData(
                "T",
                "mit",
                "llm2llm",
                "offline",
                "minilm-l6",
                List.of(new CardData.Round(1, 5, 10, 4, 0.81234), new CardData.Round(2, 3, 6, 2, Double.NaN)),
                new TreeMap<>());
        FolderContents contents = new FolderContents(TRAIN, TEST, List.of(), data);

        assertThat(Card.text(contents, Columns.of(TRAIN, TEST)))
                .contains("| 1 | 5 | 10 | 4 | 0.8123 |", "| 2 | 3 | 6 | 2 | – |", "- student: minilm-l6")
                .contains("## Rejected rows\n\nNone.\n");
    }

    private static String card(Dataset train, Dataset test) {
        FolderContents contents = new FolderContents(
                train, test, List.of(REJECT, REJECT), CardData.of("Two: \"lines\"\nof title", "eda"));
        return Card.text(contents, Columns.of(train, test));
    }

    private static JsonNode head(String card) throws IOException {
        assertThat(card).startsWith("---\n");
        return new YAMLMapper().readTree(card.substring(4, card.indexOf("\n---\n", 4)));
    }
}

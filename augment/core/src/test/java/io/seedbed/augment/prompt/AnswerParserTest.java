package io.seedbed.augment.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerParserTest {

    private static final AnswerForm FORM = AnswerForm.of(List.of("text"), new AnswerForm.Part("<label>", "Label:"));

    private final AnswerParser parser = new AnswerParser(FORM, 60);

    @Test
    void itemsMayRunOverLinesAndCarryBoldHeadings() {
        AnswerParser.Items items =
                parser.parse("1. **Text:** one\ntwo\n**Label:** A\r\n2) Text: three\nLabel: B", false);
        assertThat(items.items)
                .extracting(AnswerParser.Item::values)
                .containsExactly(Map.of("text", "one\ntwo", "<label>", "A"), Map.of("text", "three", "<label>", "B"));
        assertThat(items.unusable).isEmpty();
    }

    @Test
    void anAnswerWithoutAnyItemIsKeptWhole() {
        assertReasons(parser.parse("I cannot help with that.", false), "unparsed");
        assertReasons(parser.parse(" \n ", false), "empty");
        assertReasons(parser.parse("Text: no number\nLabel: A", false), "unparsed");
    }

    @Test
    void aPartThatIsMissingTwiceThereOutOfOrderOrBlankSpoilsItsItemAlone() {
        AnswerParser.Items items = parser.parse(
                "1. Text: a\n2. Text: b\nLabel: A\nLabel: B\n3. Text: c\nLabel: A\nText: d\n4. Text:\nLabel: A\n"
                        + "5. Text: e\nLabel: A",
                false);
        assertReasons(items, "unparsed", "unparsed", "unparsed", "empty");
        assertThat(items.items).hasSize(1);
        assertThat(items.unusable.get(0).raw().strip()).isEqualTo("1. Text: a");
    }

    @Test
    void theLastItemOfACutAnswerIsNotTrusted() {
        AnswerParser.Items items = parser.parse("1. Text: a\nLabel: A\n2. Text: b\nLabel: A", true);
        assertThat(items.items).hasSize(1);
        assertReasons(items, "truncated");
    }

    @Test
    void anOverlongItemIsRejected() {
        assertReasons(parser.parse("1. Text: " + "a".repeat(60) + "\nLabel: A", false), "too-long");
    }

    @Test
    void talkBeforeTheFirstItemIsKeptAsAPreambleAndThinkingIsPassedOver() {
        AnswerParser.Items items =
                parser.parse("<think>1. Text: no\nLabel: no</think>\nSure!\n1. Text: a\nLabel: A", false);
        assertReasons(items, "preamble");
        assertThat(items.items).extracting(item -> item.values().get("text")).containsExactly("a");
    }

    @Test
    void aFieldNamedAsThePartAfterItGetsAHeadingOfItsOwn() {
        AnswerForm form = AnswerForm.of(List.of("premise", "label"), new AnswerForm.Part("<label>", "Label:"));
        assertThat(form.parts()).extracting(AnswerForm.Part::heading).containsExactly("Premise:", "Field 2:", "Label:");
    }

    private static void assertReasons(AnswerParser.Items items, String... reasons) {
        assertThat(items.unusable).extracting(AnswerParser.Unusable::reason).containsExactly(reasons);
    }
}

package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void aMessageStaysOnOneLineWhateverTheFileHolds() {
        BadInputException fault = new BadInputException("a\nb.csv", 3, "f", "text \"x\r\ny\u2028z\u001b[31m\u202e\"");

        assertThat(fault.getMessage()).isEqualTo("a\\nb.csv:3: text \"x\\u000d\\ny\\u2028z\\u001b[31m\\u202e\"");
        assertThat(fault.file()).isEqualTo("a\nb.csv");
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.field()).isEqualTo("f");
    }

    @Test
    void aFaultOfTheWholeFileNamesNoLine() {
        assertThat(new BadInputException("a.csv", 0, "", "the file is empty")).hasMessage("a.csv: the file is empty");
    }

    @Test
    void aLongQuoteIsCutBetweenCharacters() {
        assertThat(OneLine.quote("x".repeat(59) + "😀")).isEqualTo('"' + "x".repeat(59) + "…\"");
    }

    @Test
    void aLongListIsCut() {
        assertThat(OneLine.quoteAll(Collections.nCopies(22, "a"))).endsWith("\"a\" and 2 more");
        assertThat(OneLine.quoteAll(List.of("a", "b"))).isEqualTo("\"a\", \"b\"");
    }

    @Test
    void halfASurrogatePairIsFoundAndReplaced() {
        assertThat(WellFormed.isWellFormed("😀")).isTrue();
        assertThat(WellFormed.isWellFormed("\uD83D")).isFalse();
        assertThat(WellFormed.isWellFormed("\uDE00\uD83D")).isFalse();
        assertThat(WellFormed.repair("a\uD83Db😀")).isEqualTo("a\uFFFDb😀");
    }
}

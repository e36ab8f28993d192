package io.seedbed.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    private static final Terminal UTF8 = new Terminal(false, false, true, 80);
    private static final Terminal ASCII = new Terminal(false, false, false, 80);

    private static Table table() {
        return new Table()
                .words("label")
                .numbers("rows")
                .numbers("change")
                .row("location", "1,204", "+0.1")
                .row("東京", "8", "−12.5");
    }

    @Test
    void wordsStandLeftAndNumbersRight() {
        assertThat(table().text(UTF8)).isEqualTo("""
                        label      rows  change
                        ────────  ─────  ──────
                        location  1,204    +0.1
                        東京          8   −12.5
                        """);
    }

    @Test
    void asciiOutputHasNoSignsItCannotShow() {
        String text =
                new Table().words("a").numbers("b").row("x", "80.0 ± 1.0%").text(ASCII);

        assertThat(text).isEqualTo("""
                        a              b
                        -  -------------
                        x  80.0 +/- 1.0%
                        """);
    }

    @Test
    void lineBreaksAndEscapesCannotBreakTheTable() {
        assertThat(new Table()
                        .words("text")
                        .row("one\r\n two\u001B[2J")
                        .text(UTF8)
                        .lines())
                .hasSize(3)
                .last()
                .isEqualTo("one two[2J");
    }

    @Test
    void rowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> table().row("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 columns");
    }
}

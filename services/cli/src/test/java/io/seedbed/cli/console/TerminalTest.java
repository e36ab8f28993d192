package io.seedbed.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static Terminal terminal(Map<String, String> environment) {
        return Terminal.of(environment, StandardCharsets.UTF_8, true);
    }

    @Test
    void colourIsForLiveTerminalsThatDoNotForbidIt() {
        assertThat(terminal(Map.of("TERM", "xterm")).colour()).isTrue();
        assertThat(terminal(Map.of("NO_COLOR", "")).colour()).isTrue();
        assertThat(terminal(Map.of("NO_COLOR", "1"))).isEqualTo(new Terminal(true, false, true, 80));
        assertThat(terminal(Map.of("TERM", "dumb")).live()).isFalse();
        assertThat(Terminal.of(Map.of(), StandardCharsets.UTF_8, false).colour())
                .isFalse();
    }

    @Test
    void widthComesFromColumnsOrIsEighty() {
        assertThat(terminal(Map.of("COLUMNS", "132")).columns()).isEqualTo(132);
        assertThat(terminal(Map.of("COLUMNS", "many")).columns()).isEqualTo(80);
        assertThat(terminal(Map.of("COLUMNS", "0")).columns()).isEqualTo(20);
    }

    @Test
    void onlyUnicodeCharacterSetsShowRules() {
        assertThat(terminal(Map.of()).unicode()).isTrue();
        assertThat(Terminal.of(Map.of(), StandardCharsets.US_ASCII, true).unicode())
                .isFalse();
    }

    @Test
    void launcherMaySayWhetherItIsATerminal() {
        assertThat(Terminal.detect(Map.of("SEEDBED_TERMINAL", "1"), StandardCharsets.UTF_8)
                        .live())
                .isTrue();
        assertThat(Terminal.detect(Map.of("SEEDBED_TERMINAL", "0"), StandardCharsets.UTF_8)
                        .live())
                .isFalse();
    }
}

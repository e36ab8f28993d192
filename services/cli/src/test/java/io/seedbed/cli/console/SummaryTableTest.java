package io.seedbed.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.llm2llm.report.Reports;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SummaryTableTest {

    private static final Terminal UTF8 = new Terminal(false, false, true, 80);

    @Test
    void showsRoundsThenTheGainThenTheFiles() {
        assertThat(SummaryTable.text(Reports.trec(), Path.of("out"), UTF8)).isEqualTo("""
                        round     rows  kept  rejected  mistakes     accuracy  averaged model
                        ────────  ────  ────  ────────  ────────  ───────────  ──────────────
                        seed set   120     0         0        38  74.2 ± 1.1%           75.0%
                        1          216    96        22        31  77.4 ± 1.0%           78.2%
                        2          304    88        25        26  79.7 ± 0.9%           80.5%
                        3          383    79        28        22  80.6 ± 0.8%           81.4%
                        4          454    71        29        19  81.5 ± 0.7%           82.3%
                        5          511    57        33        17  81.8 ± 0.6%           82.6%

                        before  accuracy 74.2 ± 1.1% over 5 trainings, averaged model 75.0%
                        after   accuracy 81.8 ± 0.6% over 5 trainings, averaged model 82.6%
                        gain    A gain was shown: +7.8 points, 95% interval +4.2 to +11.4, p < 0.001
                        note    Label ABBR has 9 test rows: its F1 moves by a step with each of them.
                        note    3 seed rows stand in the test set too; they were taken out of the seed set.

                        report  out/report.html
                        files   out
                        """);
    }

    @Test
    void unprovedGainIsCalledSo() {
        assertThat(SummaryTable.text(Reports.bare(), Path.of("out"), UTF8))
                .contains("gain    No gain could be shown: 0.0 points, 95% interval −2.0 to +3.1, p = 1.000");
    }

    @Test
    void asciiOutputIsAscii() {
        String text = SummaryTable.text(Reports.bare(), Path.of("out"), new Terminal(false, false, false, 80));

        assertThat(text.chars()).allMatch(character -> character < 128);
    }
}

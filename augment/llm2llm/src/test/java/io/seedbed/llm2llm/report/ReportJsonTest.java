package io.seedbed.llm2llm.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportJsonTest {

    static Stream<LoopReport> shapes() {
        return Stream.of(Reports.trec(), Reports.bare(), Reports.wide(20));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void readingGivesBackWhatWasWritten(LoopReport report, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.json");
        ReportJson.write(report, file);

        assertThat(ReportJson.read(file)).isEqualTo(report);
        assertThat(Files.readString(file)).isEqualTo(ReportJson.text(ReportJson.read(file)));
    }

    @Test
    void fieldsStandInTheRecordsOrderAndMapsInTheAlphabets() {
        String json = ReportJson.text(Reports.trec());

        assertThat(json)
                .startsWith("{\n  \"seedbed\": \"0.1.0\",\n  \"command\": \"")
                .endsWith("}\n");
        assertThat(json)
                .containsSubsequence("\"before\"", "\"after\"", "\"gain\"", "\"rounds\"", "\"digest\"", "\"warnings\"");
        assertThat(json).containsSubsequence("\"duplicate\"", "\"label disagrees\"", "\"similarity < 0.35\"");
        assertThat(json).doesNotContain("\r");
    }

    @Test
    void fieldsOfALaterVersionArePassedOver() {
        String json = ReportJson.text(Reports.bare()).replaceFirst("\\{", "{\"later\": 1,");

        assertThat(ReportJson.parse(json)).isEqualTo(Reports.bare());
    }

    @Test
    void brokenFileIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.json");
        Files.writeString(file, "{\n\"seedbed\": oops}");

        assertThatThrownBy(() -> ReportJson.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("report.json")
                .hasMessageContaining("line 2");
    }
}

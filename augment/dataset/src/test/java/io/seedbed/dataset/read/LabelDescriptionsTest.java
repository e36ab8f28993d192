package io.seedbed.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.seedbed.dataset.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelDescriptionsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void everyFormatGivesTheSameDescriptionsInOrder() throws Exception {
        List<Path> files = List.of(
                write("a.yaml", "# labels\nno: \"a refusal: any\"\n7: ja, ü\n"),
                write("a.yml", "{no: 'a refusal: any', '7': 'ja, ü'}"),
                write("a.csv", "description,label\na refusal: any,no\n\"ja, ü\",7\n"),
                write("a.tsv", "label\tdescription\nno\ta refusal: any\n7\tja, ü\n"),
                write("a.jsonl", """
                        {"label": "no", "description": "a refusal: any"}
                        {"label": "7", "description": "ja, ü"}
                        """));
        for (Path file : files) {
            assertThat(LabelDescriptions.read(file))
                    .as(file.toString())
                    .containsExactly(entry("no", "a refusal: any"), entry("7", "ja, ü"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.yaml | a: [1, 2]\\n         | : label \"a\" needs a description of one text",
                "a.yaml | a:\\n                | : label \"a\" needs a description of one text",
                "a.yaml | - a\\n- b\\n         | : expected lines of the form \"label: description\"",
                "a.yaml | a: x\\nb: \"y\\n     | :2: broken YAML: while scanning a quoted scalar, found unexpected end of stream",
                "a.yaml | a: x\\na: y\\n       | :2: broken YAML: Duplicate field 'a'",
                "a.csv  | label,text\\na,x\\n  | :1: column \"description\" is missing",
                "a.csv  | label,description\\na,x\\na,y\\n | :3: label \"a\" is described twice",
                "a.txt  | a: x\\n              | : the extension is not supported"
            })
    void aFaultNamesFileLineAndReason(String name, String text, String message) throws Exception {
        Path file = write(name, text.replace("\\n", "\n"));

        assertThatThrownBy(() -> LabelDescriptions.read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(name + message);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}

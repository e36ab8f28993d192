package io.seedbed.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.llm2llm.report.Reports;
import org.junit.jupiter.api.Test;

class JsonLineTest {

    @Test
    void holdsTheFieldsThatScriptsRelyOn() throws JsonProcessingException {
        String line = JsonLine.of(Reports.trec());
        JsonNode json = new JsonMapper().readTree(line);

        assertThat(line).doesNotContain("\n");
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("before", "after", "rounds", "kept", "rejected", "digest");
        assertThat(json.at("/before/accuracy").asDouble()).isEqualTo(0.742);
        assertThat(json.at("/after/averagedModel").asDouble()).isEqualTo(0.826);
        assertThat(json.at("/rounds")).hasSize(6);
        assertThat(json.at("/rounds/1").fieldNames())
                .toIterable()
                .containsExactly("round", "trainRows", "kept", "rejected", "mistakes", "accuracy", "sd");
        assertThat(json.get("digest").asText()).startsWith("sha256:");
    }

    @Test
    void unmeasuredIsNull() throws JsonProcessingException {
        JsonNode json = new JsonMapper().readTree(JsonLine.of(Reports.bare()));

        assertThat(json.at("/after/averagedModel").isNull()).isTrue();
    }
}

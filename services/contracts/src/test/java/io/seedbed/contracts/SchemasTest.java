package io.seedbed.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InvalidSchemaException;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.SchemaLocation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Collection<EventData> samples() {
        return Samples.all().values();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventsFieldsAreItsSchemas(EventData data) throws JsonProcessingException {
        JsonNode schema = JSON.readTree(Schemas.event(Events.type(data)));

        assertThat(names(schema.path("properties"))).isEqualTo(components(data.getClass()));
        assertThat(schema.path("title").asText()).isEqualTo(data.getClass().getSimpleName());
        assertThat(schema.path("$id").asText())
                .isEqualTo("https://seedbed.io/schemas/" + Events.type(data).replace("io.seedbed.", "") + ".json");
    }

    @Test
    void aJobsFieldsAreItsSchemas() {
        assertThat(names(Schemas.job(Job.LLM2LLM).path("properties"))).isEqualTo(components(Llm2LlmJob.class));
        assertThat(names(Schemas.job(Job.RENDER).path("properties"))).isEqualTo(components(RenderingJob.class));
    }

    @Test
    void aReferencesFieldsAreItsSchemas() throws JsonProcessingException {
        JsonNode schema = JSON.readTree(Schemas.event("io.seedbed.step.requested.v1"));

        assertThat(names(schema.at("/properties/job/properties"))).isEqualTo(components(Ref.class));
    }

    @Test
    void theKindsOfStepsAreTheSchemas() throws JsonProcessingException {
        List<String> kinds =
                Arrays.stream(StepKind.values()).map(StepKind::label).toList();

        for (String type : List.of("requested", "completed", "failed")) {
            JsonNode schema = JSON.readTree(Schemas.event("io.seedbed.step." + type + ".v1"));
            assertThat(schema.at("/properties/kind/enum"))
                    .extracting(JsonNode::asText)
                    .isEqualTo(kinds);
        }
    }

    @Test
    void whoseFaultsAreTheSchemas() throws JsonProcessingException {
        JsonNode schema = JSON.readTree(Schemas.event("io.seedbed.step.failed.v1"));

        assertThat(schema.at("/properties/failure/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Arrays.stream(StepFailed.Failure.values())
                        .map(StepFailed.Failure::label)
                        .toList());
    }

    /** The same as the command line's options have, which are named {@code --per-example} for {@code perExample}. */
    @Test
    void theDefaultsAreTheCommandLines() throws JsonProcessingException {
        Map<String, JsonNode> defaults = new LinkedHashMap<>();
        Schemas.job(Job.LLM2LLM).path("properties").properties().forEach(field -> {
            if (field.getValue().has("default")) {
                defaults.put(field.getKey(), field.getValue().path("default"));
            }
        });

        assertThat(JSON.<JsonNode>valueToTree(defaults)).isEqualTo(JSON.readTree("""
                {"kind": "llm2llm", "name": "", "task": "classification", "textColumns": [], "labelColumn": "",
                 "teacher": "offline", "student": "minilm-l6", "rounds": 5, "perExample": 1, "signal": "cross-fit",
                 "folds": 3, "fraction": 0.3, "trainings": 3, "novelty": 0.95, "attempts": 3, "maxRows": 0,
                 "maxCalls": 0, "patience": 0, "seed": 0, "set": {}}
                """));
    }

    @Test
    void everyFieldIsDescribed() throws JsonProcessingException {
        for (EventData data : samples()) {
            JsonNode schema = JSON.readTree(Schemas.event(Events.type(data)));
            assertThat(schema.path("properties"))
                    .isNotEmpty()
                    .allSatisfy(field ->
                            assertThat(field.path("description").asText()).endsWith("."));
        }
        for (String kind : Schemas.kinds()) {
            assertThat(Schemas.job(kind).path("properties"))
                    .allSatisfy(field ->
                            assertThat(field.path("description").asText()).endsWith("."));
        }
    }

    @Test
    void theJobsSchemaIsFoundByItsName() throws JsonProcessingException {
        JsonSchema byName = schema("{\"$ref\":\"https://seedbed.io/schemas/job.v1.json\"}");

        assertThat(byName.validate(JSON.readTree("{\"train\":\"a\",\"test\":\"b\"}")))
                .isEmpty();
        assertThat(byName.validate(JSON.readTree("{\"train\":\"a\"}"))).hasSize(1);
    }

    /** With a loader for the network the message would be that nobody listens at the port. */
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9/schema.json", "file:/etc/hostname", "classpath:log4j.json"})
    void nothingIsFetched(String reference) throws JsonProcessingException {
        JsonSchema foreign = schema("{\"$ref\":\"" + reference + "\"}");

        assertThatThrownBy(() -> foreign.validate(JSON.readTree("{}")))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("Schema from '" + reference + "' is not allowed to be loaded.");
    }

    @Test
    void aSchemaThatIsGivenOutIsACopy() {
        ((ObjectNode) Schemas.job(Job.LLM2LLM)).removeAll();

        assertThat(Schemas.job(Job.LLM2LLM).path("properties")).isNotEmpty();
    }

    private static JsonSchema schema(String text) throws JsonProcessingException {
        return Schemas.FACTORY.getSchema(
                SchemaLocation.of("https://example.org/any.json"), JSON.readTree(text), Schemas.CONFIG);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}

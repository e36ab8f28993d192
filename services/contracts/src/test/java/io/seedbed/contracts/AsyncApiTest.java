package io.seedbed.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.SchemaLocation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description for others says what the code does. */
class AsyncApiTest {

    private static final JsonNode API = api();
    private static final JsonNode MESSAGES = API.at("/components/messages");

    static List<String> types() {
        return Samples.all().values().stream().map(Events::type).distinct().toList();
    }

    @Test
    void everyTopicIsAChannel() {
        assertThat(API.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(API.path("channels"))
                .extracting(channel -> channel.path("address").asText())
                .containsExactlyInAnyOrderElementsOf(Topics.all().keySet());
    }

    @Test
    void channelsHaveAsManyPartitionsAsTopics() {
        JsonNode partitions = API.at("/components/channelBindings/topic/kafka/partitions");

        assertThat(API.path("channels"))
                .allSatisfy(
                        channel -> assertThat(resolved(channel.path("bindings")).at("/kafka/partitions"))
                                .isEqualTo(partitions));
        assertThat(Topics.all().values()).containsOnly(partitions.asInt());
    }

    @Test
    void everyTypeOfEventIsAMessage() {
        assertThat(MESSAGES)
                .extracting(message -> message.path("name").asText())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(types().stream(), Stream.of("deadLetter")).toList());
    }

    @Test
    void everyMessageIsInAChannelAndEveryChannelInAnOperation() {
        Set<String> carried = API.path("channels").findValues("messages").stream()
                .flatMap(messages -> messages.properties().stream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> used = API.path("operations").findValues("channel").stream()
                .map(channel -> channel.path("$ref").asText().substring("#/channels/".length()))
                .collect(Collectors.toSet());

        assertThat(carried).isEqualTo(names(MESSAGES));
        assertThat(used).isEqualTo(names(API.path("channels")));
    }

    @Test
    void stepsAreRequestedWhereTheirKindsSay() {
        for (StepKind kind : StepKind.values()) {
            JsonNode channel = API.path("channels").properties().stream()
                    .map(Map.Entry::getValue)
                    .filter(one -> one.path("address").asText().equals(kind.topic()))
                    .findFirst()
                    .orElseThrow();
            assertThat(channel.path("description").asText()).contains(kind.label());
            assertThat(names(channel.path("messages")))
                    .containsExactlyInAnyOrder("stepRequested", "stepCancelled", "runEnded");
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = API.findValuesAsText("$ref");

        assertThat(references).hasSizeGreaterThan(50).allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(API.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(Schemas.class.getResource(reference)).isNotNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void aMessageHasItsEventsSchema(String type) {
        assertThat(message(type).at("/payload/$ref").asText())
                .isEqualTo("schemas/" + type.substring("io.seedbed.".length()) + ".json");
        assertThat(message(type).at("/headers/properties/ce_type/const").asText())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void examplesAreReadAsTheEventsThatTheyShow(String type) throws BadEventException {
        JsonSchema headers = Schemas.FACTORY.getSchema(
                SchemaLocation.of("https://example.org/headers.json"),
                API.at("/components/messageTraits/cloudEvent/headers"),
                Schemas.CONFIG);
        JsonNode examples = message(type).path("examples");
        assertThat(examples).isNotEmpty();

        for (JsonNode example : examples) {
            ConsumerRecord<String, byte[]> letter =
                    Letters.bare(example.path("payload").toString());
            example.path("headers")
                    .properties()
                    .forEach(header -> Letters.with(
                            letter, header.getKey(), header.getValue().asText()));

            assertThat(headers.validate(example.path("headers"))).isEmpty();
            assertThat(Events.read(letter).data())
                    .isEqualTo(Samples.all()
                            .get(example.path("name").asText().replaceAll("-(?!prepare|plan|render$)", ".")));
        }
    }

    private static JsonNode message(String type) {
        return MESSAGES.properties().stream()
                .map(Map.Entry::getValue)
                .filter(message -> message.path("name").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode resolved(JsonNode node) {
        return API.at(node.path("$ref").asText().substring(1));
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static JsonNode api() {
        ObjectMapper yaml = new YAMLMapper();
        try (InputStream file = Objects.requireNonNull(Schemas.class.getResourceAsStream("asyncapi.yaml"))) {
            return yaml.readTree(file);
        } catch (IOException e) {
            throw new AssertionError("asyncapi.yaml cannot be read", e);
        }
    }
}

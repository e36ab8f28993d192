package io.seedbed.cli.loop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.augment.loop.LoopEvent;
import java.util.List;

/** Loop events as one JSON object a line: the record's fields and its {@code type}. Stateless and thread-safe. */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<Class<? extends LoopEvent>> TYPES = List.of(
            LoopEvent.Submitted.class,
            LoopEvent.Finetuned.class,
            LoopEvent.Evaluated.class,
            LoopEvent.Augmented.class,
            LoopEvent.StepFailed.class,
            LoopEvent.Cancelled.class);

    private EventJson() {}

    static String write(LoopEvent event) throws JsonProcessingException {
        ObjectNode node = MAPPER.createObjectNode().put("type", event.getClass().getSimpleName());
        node.setAll((ObjectNode) MAPPER.valueToTree(event));
        return MAPPER.writeValueAsString(node);
    }

    /**
     * Reads a line that {@link #write} wrote.
     *
     * @throws JsonProcessingException if it is no such line
     */
    static LoopEvent read(String line) throws JsonProcessingException {
        JsonNode node = MAPPER.readTree(line);
        String type = node.path("type").asText();
        if (node instanceof ObjectNode object) {
            object.remove("type");
        }
        for (Class<? extends LoopEvent> candidate : TYPES) {
            if (candidate.getSimpleName().equals(type)) {
                return MAPPER.treeToValue(node, candidate);
            }
        }
        throw new JsonProcessingException("\"" + type + "\" is no type of event") {
            private static final long serialVersionUID = 1L;
        };
    }
}

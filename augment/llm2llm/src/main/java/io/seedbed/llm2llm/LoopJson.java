package io.seedbed.llm2llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import java.util.List;

/**
 * The loop's events and commands as JSON objects on one line: the record's fields and its {@code type}. Stateless and
 * thread-safe.
 */
public final class LoopJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<Class<? extends LoopEvent>> EVENTS = List.of(
            LoopEvent.Submitted.class,
            LoopEvent.Finetuned.class,
            LoopEvent.Evaluated.class,
            LoopEvent.Augmented.class,
            LoopEvent.Asked.class,
            LoopEvent.Predicted.class,
            LoopEvent.Published.class,
            LoopEvent.StepFailed.class,
            LoopEvent.Cancelled.class);

    private static final List<Class<? extends LoopCommand>> COMMANDS = List.of(
            LoopCommand.Finetune.class,
            LoopCommand.Evaluate.class,
            LoopCommand.Augment.class,
            LoopCommand.Predict.class,
            LoopCommand.Publish.class);

    private LoopJson() {}

    /** An event as one line. */
    public static String event(LoopEvent event) {
        return write(event);
    }

    /**
     * Reads what {@link #event} wrote.
     *
     * @throws JsonProcessingException if it is no event
     */
    public static LoopEvent readEvent(String line) throws JsonProcessingException {
        return read(line, EVENTS);
    }

    /** A command as one line. */
    public static String command(LoopCommand command) {
        return write(command);
    }

    /**
     * Reads what {@link #command} wrote.
     *
     * @throws JsonProcessingException if it is no command
     */
    public static LoopCommand readCommand(String line) throws JsonProcessingException {
        return read(line, COMMANDS);
    }

    private static String write(Object value) {
        try {
            ObjectNode node =
                    MAPPER.createObjectNode().put("type", value.getClass().getSimpleName());
            node.setAll((ObjectNode) MAPPER.valueToTree(value));
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("events and commands are plain data", e);
        }
    }

    private static <T> T read(String line, List<Class<? extends T>> types) throws JsonProcessingException {
        JsonNode node = MAPPER.readTree(line);
        String type = node.path("type").asText();
        if (node instanceof ObjectNode object) {
            object.remove("type");
        }
        for (Class<? extends T> candidate : types) {
            if (candidate.getSimpleName().equals(type)) {
                return MAPPER.treeToValue(node, candidate);
            }
        }
        throw new UnknownType(type, types);
    }

    /** The type is none of ours. */
    private static final class UnknownType extends JsonProcessingException {
        private static final long serialVersionUID = 1L;

        UnknownType(String type, List<? extends Class<?>> types) {
            super("\"" + type + "\" is no type; it must be one of "
                    + types.stream().map(Class::getSimpleName).toList());
        }
    }
}

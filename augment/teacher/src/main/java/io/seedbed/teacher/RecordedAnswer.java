package io.seedbed.teacher;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.prompt.ChatPrompt;
import io.seedbed.augment.prompt.ChatPrompt.Message;
import io.seedbed.augment.prompt.ChatPrompt.Role;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One file of a {@link Recording}.
 *
 * @param version of this form
 * @param teacher the teacher's configured name
 * @param row id of the seed row that was asked for
 * @param decoding what decided the answer beside the prompt
 * @param seed the request's seed
 * @param attempt the request's attempt
 * @param messages the prompt
 * @param answer the answer
 */
@JsonPropertyOrder({"version", "teacher", "row", "decoding", "seed", "attempt", "messages", "answer"})
record RecordedAnswer(
        int version,
        String teacher,
        String row,
        Decoding decoding,
        long seed,
        int attempt,
        List<Turn> messages,
        Answer answer) {

    private static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    RecordedAnswer {
        Objects.requireNonNull(teacher, "teacher");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(decoding, "decoding");
        Objects.requireNonNull(answer, "answer");
        messages = List.copyOf(messages);
        if (version != VERSION) {
            throw new IllegalArgumentException("version is " + version + "; it must be " + VERSION);
        }
    }

    static RecordedAnswer of(String teacher, Decoding decoding, Call call, Answer answer) {
        return new RecordedAnswer(
                VERSION,
                teacher,
                call.request().mistake().id(),
                decoding,
                call.request().seed(),
                call.request().attempt(),
                call.prompt().messages().stream()
                        .map(message -> new Turn(message.role().label(), message.text()))
                        .toList(),
                answer);
    }

    /** The digest of the request that was answered. */
    @JsonIgnore
    String digest() {
        ChatPrompt prompt = new ChatPrompt(messages.stream().map(Turn::message).toList());
        return decoding.requestDigest(prompt, seed, attempt);
    }

    byte[] toJson() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is plain data", e);
        }
    }

    static RecordedAnswer fromJson(byte[] json) throws IOException {
        RecordedAnswer answer = JSON.readValue(json, RecordedAnswer.class);
        if (answer == null) {
            throw new IOException("the file is empty");
        }
        return answer;
    }

    /** One turn of the prompt. */
    record Turn(String role, String text) {
        Turn {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(text, "text");
        }

        Message message() {
            return new Message(Role.valueOf(role.toUpperCase(Locale.ROOT)), text);
        }
    }
}

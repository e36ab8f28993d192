package io.seedbed.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.augment.Progress;
import io.seedbed.augment.TeacherReply;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes over the wire for every provider, and that its answers are understood. */
class WireFormatsTest {

    private static final String TEXT = "1. Text: how old is Rome ?\nLabel: NUM";

    @TempDir
    Path folder;

    @Test
    void openAi() throws Exception {
        FakeProvider.Request sent = exchange(Provider.OPENAI, "/v1", FakeProvider.openAi(TEXT, "stop", 11, 7));
        assertThat(sent.path()).isEqualTo("/v1/chat/completions");
        assertThat(sent.header("Authorization")).isEqualTo("Bearer " + Requests.KEY);
        assertThat(sent.body().path("model").asText()).isEqualTo("fake-model");
        assertThat(sent.body().path("temperature").asDouble()).isEqualTo(0.7);
        assertThat(sent.body().path("top_p").asDouble()).isEqualTo(0.9);
        assertThat(sent.body().path("max_tokens").asInt()).isEqualTo(500);
        assertThat(roles(sent.body().path("messages"))).containsExactly("system", "user", "assistant", "user");
    }

    @Test
    void ollama() throws Exception {
        FakeProvider.Request sent = exchange(
                Provider.OLLAMA,
                "",
                FakeProvider.json(Map.of(
                        "model",
                        "fake-model",
                        "created_at",
                        "2026-01-01T00:00:00Z",
                        "message",
                        Map.of("role", "assistant", "content", TEXT),
                        "done",
                        true,
                        "done_reason",
                        "stop",
                        "prompt_eval_count",
                        11,
                        "eval_count",
                        7)));
        assertThat(sent.path()).isEqualTo("/api/chat");
        assertThat(sent.header("Authorization")).isEqualTo("Bearer " + Requests.KEY);
        assertThat(sent.body().path("model").asText()).isEqualTo("fake-model");
        assertThat(sent.body().path("stream").asBoolean(true)).isFalse();
        assertThat(sent.body().at("/options/temperature").asDouble()).isEqualTo(0.7);
        assertThat(sent.body().at("/options/top_p").asDouble()).isEqualTo(0.9);
        assertThat(sent.body().at("/options/num_predict").asInt()).isEqualTo(500);
        assertThat(sent.body().at("/options/seed").asInt()).isEqualTo(40);
        assertThat(roles(sent.body().path("messages"))).containsExactly("system", "user", "assistant", "user");
    }

    @Test
    void anthropic() throws Exception {
        FakeProvider.Request sent = exchange(
                Provider.ANTHROPIC,
                "/v1",
                FakeProvider.json(Map.of(
                        "id", "x",
                        "type", "message",
                        "role", "assistant",
                        "model", "fake-model",
                        "content", List.of(Map.of("type", "text", "text", TEXT)),
                        "stop_reason", "end_turn",
                        "usage", Map.of("input_tokens", 11, "output_tokens", 7))));
        assertThat(sent.path()).isEqualTo("/v1/messages");
        assertThat(sent.header("X-api-key")).isEqualTo(Requests.KEY);
        assertThat(sent.header("Anthropic-version")).isNotBlank();
        assertThat(sent.body().path("model").asText()).isEqualTo("fake-model");
        assertThat(sent.body().path("max_tokens").asInt()).isEqualTo(500);
        assertThat(sent.body().path("temperature").asDouble()).isEqualTo(0.7);
        assertThat(sent.body().at("/system/0/text").asText()).contains("training data");
        assertThat(roles(sent.body().path("messages"))).containsExactly("user", "assistant", "user");
    }

    @Test
    void gemini() throws Exception {
        FakeProvider.Request sent = exchange(
                Provider.GEMINI,
                "/v1beta",
                FakeProvider.json(Map.of(
                        "responseId",
                        "x",
                        "modelVersion",
                        "fake-model",
                        "candidates",
                        List.of(Map.of(
                                "content",
                                Map.of("role", "model", "parts", List.of(Map.of("text", TEXT))),
                                "finishReason",
                                "STOP")),
                        "usageMetadata",
                        Map.of("promptTokenCount", 11, "candidatesTokenCount", 5, "totalTokenCount", 18))));
        assertThat(sent.path()).isEqualTo("/v1beta/models/fake-model:generateContent");
        assertThat(sent.header("X-goog-api-key")).isEqualTo(Requests.KEY);
        assertThat(sent.body().at("/generationConfig/temperature").asDouble()).isEqualTo(0.7);
        assertThat(sent.body().at("/generationConfig/topP").asDouble()).isEqualTo(0.9);
        assertThat(sent.body().at("/generationConfig/maxOutputTokens").asInt()).isEqualTo(500);
        assertThat(sent.body().at("/systemInstruction/parts/0/text").asText()).contains("training data");
        assertThat(roles(sent.body().path("contents"))).containsExactly("user", "model", "user");
    }

    /** Asks once; every provider's answer has 11 prompt tokens and 7 that are paid for as output. */
    private FakeProvider.Request exchange(Provider provider, String path, FakeProvider.Response response)
            throws Exception {
        try (FakeProvider server = new FakeProvider((request, number) -> response)) {
            TeacherConfig config = Requests.config(provider, server.url(path), 1, 0);
            TeacherReply reply = Requests.teacher(config, folder, TeacherBudget.UNLIMITED)
                    .generate(Requests.requests(1), Requests.CONTEXT, Progress.NONE)
                    .get(0);
            assertThat(reply.candidates()).hasSize(1);
            assertThat(reply.candidates().get(0).text()).isEqualTo("how old is Rome ?");
            assertThat(reply.rejects()).isEmpty();
            assertThat(reply.usage().inputTokens()).isEqualTo(11);
            assertThat(reply.usage().outputTokens()).isEqualTo(7);
            assertThat(server.requests()).hasSize(1);
            return server.requests().get(0);
        }
    }

    private static List<String> roles(JsonNode messages) {
        return messages.findValuesAsText("role");
    }
}

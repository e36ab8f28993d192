package io.seedbed.teacher;

import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;

/**
 * Makes the LangChain4j model of a configuration. Its own retries are off, because every call is counted here, and so is
 * its logging, because it prints prompts. HTTP/1.1 throughout: some local servers hang on an offer to upgrade.
 */
final class ChatModels {

    private ChatModels() {}

    static ChatModel connect(TeacherConfig config, ApiKey key) {
        return switch (config.provider()) {
            case OPENAI -> openAi(config, key);
            case OLLAMA -> ollama(config, key);
            case ANTHROPIC -> anthropic(config, key);
            case GEMINI -> gemini(config, key);
        };
    }

    /** OpenAI's own newer models refuse {@code max_tokens}; compatible servers often know nothing else. */
    private static ChatModel openAi(TeacherConfig config, ApiKey key) {
        OpenAiChatModel.OpenAiChatModelBuilder builder = OpenAiChatModel.builder()
                .httpClientBuilder(http())
                .modelName(config.model())
                .temperature(config.temperature())
                .topP(config.topP())
                .timeout(config.timeout())
                .maxRetries(0);
        key.value().ifPresent(builder::apiKey);
        URI baseUrl = config.baseUrl();
        return baseUrl == null
                ? builder.maxCompletionTokens(config.maxTokens()).build()
                : builder.maxTokens(config.maxTokens())
                        .baseUrl(baseUrl.toString())
                        .build();
    }

    private static ChatModel ollama(TeacherConfig config, ApiKey key) {
        URI baseUrl = config.baseUrl();
        OllamaChatModel.OllamaChatModelBuilder builder = OllamaChatModel.builder()
                .httpClientBuilder(http())
                .baseUrl(baseUrl == null ? "http://localhost:11434" : baseUrl.toString())
                .modelName(config.model())
                .temperature(config.temperature())
                .topP(config.topP())
                .numPredict(config.maxTokens())
                .timeout(config.timeout())
                .maxRetries(0);
        key.value().ifPresent(value -> builder.customHeaders(Map.of("Authorization", "Bearer " + value)));
        return builder.build();
    }

    private static ChatModel anthropic(TeacherConfig config, ApiKey key) {
        AnthropicChatModel.AnthropicChatModelBuilder builder = AnthropicChatModel.builder()
                .httpClientBuilder(http())
                .modelName(config.model())
                .temperature(config.temperature())
                .topP(config.topP())
                .maxTokens(config.maxTokens())
                .timeout(config.timeout())
                .maxRetries(0);
        key.value().ifPresent(builder::apiKey);
        URI baseUrl = config.baseUrl();
        return baseUrl == null
                ? builder.build()
                : builder.baseUrl(baseUrl.toString()).build();
    }

    private static ChatModel gemini(TeacherConfig config, ApiKey key) {
        GoogleAiGeminiChatModel.GoogleAiGeminiChatModelBuilder builder = GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(http())
                .modelName(config.model())
                .temperature(config.temperature())
                .topP(config.topP())
                .maxOutputTokens(config.maxTokens())
                .timeout(config.timeout())
                .maxRetries(0);
        key.value().ifPresent(builder::apiKey);
        URI baseUrl = config.baseUrl();
        return baseUrl == null
                ? builder.build()
                : builder.baseUrl(baseUrl.toString()).build();
    }

    private static JdkHttpClientBuilder http() {
        return new JdkHttpClientBuilder()
                .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    }
}

package io.seedbed.teacher;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import io.seedbed.augment.prompt.ChatPrompt;
import java.util.List;
import java.util.Locale;

/** Sends calls to the model and sends them again where that may help. Thread-safe. */
final class RemoteModel {

    private final TeacherConfig config;
    private final ApiKey key;
    private final ChatModel model;
    private final Pause pause;

    RemoteModel(TeacherConfig config, ApiKey key, Pause pause) {
        this.config = config;
        this.key = key;
        this.model = ChatModels.connect(config, key);
        this.pause = pause;
    }

    /**
     * One call until it is answered or refused.
     *
     * @throws StepException of kind USER if the teacher is configured wrongly; of kind RESOURCES if it cannot be reached
     *     or keeps failing
     */
    Outcome ask(Call call) throws StepException, InterruptedException {
        ChatRequest request = request(call);
        for (int retry = 0; ; retry++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            ProviderFailure failure;
            try {
                return new Outcome.Answered(answer(model.chat(request), retry + 1));
            } catch (RuntimeException e) {
                failure = ProviderFailure.of(e, key);
            }
            switch (failure.verdict()) {
                case RETRY -> waitOrGiveUp(retry, call, failure);
                case REFUSED -> {
                    return new Outcome.Refused(Outcome.Refused.REFUSED, failure.detail(), retry + 1);
                }
                case UNREADABLE -> {
                    return new Outcome.Refused(Outcome.Refused.UNREADABLE, failure.detail(), retry + 1);
                }
                case CONFIGURATION -> throw new StepException(Kind.USER, configurationMessage(failure));
                case UNAVAILABLE ->
                    throw new StepException(Kind.RESOURCES, who() + " is not available: " + failure.detail());
                case INTERRUPTED -> {
                    Thread.interrupted();
                    throw new InterruptedException();
                }
            }
        }
    }

    private void waitOrGiveUp(int retry, Call call, ProviderFailure failure)
            throws StepException, InterruptedException {
        if (retry >= config.maxRetries()) {
            throw new StepException(
                    Kind.RESOURCES,
                    who() + " failed " + (retry + 1) + " times for row "
                            + call.request().mistake().id() + ", the last time with " + failure.detail()
                            + "; the answers so far are recorded, so start the job again later");
        }
        pause.sleep(Pause.before(retry, call));
    }

    private String configurationMessage(ProviderFailure failure) {
        String variable = config.apiKeyEnv() == null
                ? "that no key is needed (apiKeyEnv is not set)"
                : "the key in the environment variable " + config.apiKeyEnv();
        return who() + " refused the call: " + failure.detail() + "; check " + variable + ", model and baseUrl";
    }

    private String who() {
        return "teacher " + config.name() + " (" + config.provider().label() + ", model " + config.model() + ")";
    }

    private ChatRequest request(Call call) {
        ChatRequest.Builder builder = ChatRequest.builder().messages(messages(call.prompt()));
        if (config.provider() == Provider.OLLAMA) {
            ChatRequestParameters seeded = OllamaChatRequestParameters.builder()
                    .seed((int) (call.request().seed() & Integer.MAX_VALUE))
                    .build();
            builder.parameters(seeded);
        }
        return builder.build();
    }

    private static List<ChatMessage> messages(ChatPrompt prompt) {
        return prompt.messages().stream()
                .map(message -> switch (message.role()) {
                    case SYSTEM -> SystemMessage.from(message.text());
                    case USER -> UserMessage.from(message.text());
                    case ASSISTANT -> AiMessage.from(message.text());
                })
                .toList();
    }

    /** Some providers count hidden reasoning in the total alone; it is paid for as output. */
    private static Answer answer(ChatResponse response, int calls) {
        String text = response.aiMessage().text();
        FinishReason finish = response.metadata().finishReason();
        TokenUsage usage = response.metadata().tokenUsage();
        long input = usage == null || usage.inputTokenCount() == null ? Answer.UNKNOWN : usage.inputTokenCount();
        long output = usage == null || usage.outputTokenCount() == null ? Answer.UNKNOWN : usage.outputTokenCount();
        if (usage != null && usage.totalTokenCount() != null && input >= 0 && output >= 0) {
            output = Math.max(output, usage.totalTokenCount() - input);
        }
        return new Answer(
                text == null ? "" : text,
                finish == null ? "other" : finish.name().toLowerCase(Locale.ROOT),
                calls,
                input,
                output);
    }
}

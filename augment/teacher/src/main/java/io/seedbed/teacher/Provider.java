package io.seedbed.teacher;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose protocol a teacher speaks. */
public enum Provider {
    /** The OpenAI chat completions protocol, at OpenAI or at any compatible server. */
    OPENAI,
    /** An Ollama server. */
    OLLAMA,
    /** Anthropic's messages protocol. */
    ANTHROPIC,
    /** Google AI's Gemini protocol. */
    GEMINI;

    /** The name as it is written in files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The provider of this name; empty where there is none. */
    public static Optional<Provider> named(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label().equals(label))
                .findFirst();
    }

    /** All names, for messages. */
    static String labels() {
        return Arrays.stream(values()).map(Provider::label).collect(Collectors.joining(", "));
    }
}

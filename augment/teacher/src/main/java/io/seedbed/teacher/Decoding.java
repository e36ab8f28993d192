package io.seedbed.teacher;

import io.seedbed.augment.Digest;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.prompt.ChatPrompt;
import io.seedbed.augment.prompt.TeacherPrompt;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decides an answer beside the prompt. The server's address, time-outs and prices are no part of it.
 *
 * @param provider the provider's name
 * @param model the model's name
 * @param temperature of sampling
 * @param topP nucleus of sampling; absent for the provider's default
 * @param maxTokens the longest answer in tokens
 */
record Decoding(
        String provider,
        String model,
        double temperature,
        @Nullable Double topP,
        int maxTokens) {
    Decoding {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(model, "model");
    }

    /** Names the answer to one request: of the same model, messages, settings, seed and attempt there is one answer. */
    String requestDigest(ChatPrompt prompt, TeacherRequest request) {
        return requestDigest(prompt, request.seed(), request.attempt());
    }

    String requestDigest(ChatPrompt prompt, long seed, int attempt) {
        return addTo(new Digest()).add(prompt.digest()).add(seed).add(attempt).value();
    }

    /** A teacher's fingerprint. */
    String fingerprint(TeacherPrompt prompt) {
        return addTo(new Digest()).add(prompt.version()).value();
    }

    private Digest addTo(Digest digest) {
        return digest.add(provider)
                .add(model)
                .add(temperature)
                .add(topP == null ? "" : topP.toString())
                .add(maxTokens);
    }
}

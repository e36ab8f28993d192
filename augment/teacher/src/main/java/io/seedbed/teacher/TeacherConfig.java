package io.seedbed.teacher;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one teacher is reached and how it decodes. Holds the name of the environment variable with the key, never the key.
 * Immutable.
 *
 * @param name the name that jobs call the teacher by; written into provenance
 * @param provider whose protocol it speaks
 * @param baseUrl the server; absent for the provider's own
 * @param model the model's name at the provider
 * @param apiKeyEnv the environment variable that holds the key; absent for a server that needs none
 * @param temperature of sampling, 0 to 2
 * @param topP nucleus of sampling, above 0 to 1; absent for the provider's default (some models refuse it beside a
 *     temperature)
 * @param maxTokens the longest answer in tokens
 * @param timeout for one call
 * @param concurrency calls under way at once
 * @param maxRetries how often a call is sent again after 429, 5xx, a timeout or a broken connection
 * @param pricePerMillionInput price of a million prompt tokens; 0 where none is known
 * @param pricePerMillionOutput price of a million answer tokens; 0 where none is known
 */
public record TeacherConfig(
        String name,
        Provider provider,
        @Nullable URI baseUrl,
        String model,
        @Nullable String apiKeyEnv,
        double temperature,
        @Nullable Double topP,
        int maxTokens,
        Duration timeout,
        int concurrency,
        int maxRetries,
        double pricePerMillionInput,
        double pricePerMillionOutput) {

    /** LLM2LLM samples its teacher at temperature 1. */
    public static final double DEFAULT_TEMPERATURE = 1.0;

    /** Room for ten rows of a few sentences. */
    public static final int DEFAULT_MAX_TOKENS = 2048;

    /** Long enough for a small local model. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(2);

    /** Calls under way at once. */
    public static final int DEFAULT_CONCURRENCY = 4;

    /** Retries of one call. */
    public static final int DEFAULT_MAX_RETRIES = 5;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** @throws IllegalArgumentException if a setting is out of its range; the message starts with the setting's key */
    public TeacherConfig {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(timeout, "timeout");
        require(NAME.matcher(name).matches(), "name: is " + name + "; it takes a-z, 0-9, '.', '_' and '-'");
        require(!name.equals("offline"), "name: offline is the built-in teacher's; choose another");
        require(!model.isBlank(), "model: is blank; it must name a model of the provider");
        require(
                apiKeyEnv == null || VARIABLE.matcher(apiKeyEnv).matches(),
                "apiKeyEnv: must be the NAME of an environment variable in capitals, for instance OPENAI_API_KEY;"
                        + " the key itself does not belong in a file");
        require(
                apiKeyEnv != null || provider == Provider.OLLAMA || (provider == Provider.OPENAI && baseUrl != null),
                "apiKeyEnv: is missing; " + provider.label()
                        + " needs the name of the environment variable that holds its key");
        requireUrl(baseUrl);
        require(temperature >= 0 && temperature <= 2, "temperature: is " + temperature + "; it must be 0 to 2");
        require(topP == null || (topP > 0 && topP <= 1), "topP: is " + topP + "; it must be above 0 and at most 1");
        require(maxTokens >= 1, "maxTokens: is " + maxTokens + "; it must be 1 or more");
        require(!timeout.isNegative() && !timeout.isZero(), "timeout: is " + timeout + "; it must be above 0");
        require(concurrency >= 1 && concurrency <= 256, "concurrency: is " + concurrency + "; it must be 1 to 256");
        require(maxRetries >= 0 && maxRetries <= 20, "maxRetries: is " + maxRetries + "; it must be 0 to 20");
        requirePrice(pricePerMillionInput, "pricePerMillionInput");
        requirePrice(pricePerMillionOutput, "pricePerMillionOutput");
    }

    /** A teacher with the defaults for everything that has one. */
    public static TeacherConfig of(
            String name, Provider provider, @Nullable URI baseUrl, String model, @Nullable String apiKeyEnv) {
        return new TeacherConfig(
                name,
                provider,
                baseUrl,
                model,
                apiKeyEnv,
                DEFAULT_TEMPERATURE,
                null,
                DEFAULT_MAX_TOKENS,
                DEFAULT_TIMEOUT,
                DEFAULT_CONCURRENCY,
                DEFAULT_MAX_RETRIES,
                0,
                0);
    }

    /** What decides an answer beside the prompt. */
    Decoding decoding() {
        return new Decoding(provider.label(), model, temperature, topP, maxTokens);
    }

    /** The prices. */
    Prices prices() {
        return new Prices(pricePerMillionInput, pricePerMillionOutput);
    }

    private static void requireUrl(@Nullable URI url) {
        if (url == null) {
            return;
        }
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        require(web && url.getHost() != null, "baseUrl: must be an absolute http or https URL");
        require(
                url.getUserInfo() == null && url.getQuery() == null && url.getFragment() == null,
                "baseUrl: must hold no user, password or query; keys come from the environment (apiKeyEnv)");
    }

    private static void requirePrice(double price, String key) {
        require(price >= 0 && Double.isFinite(price), key + ": is " + price + "; it must be 0 or more");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}

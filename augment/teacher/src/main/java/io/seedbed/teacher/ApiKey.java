package io.seedbed.teacher;

import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key, or none. Prints as {@code ***}, and takes itself out of texts that are shown. Immutable. */
final class ApiKey {

    private final @Nullable String value;

    private ApiKey(@Nullable String value) {
        this.value = value;
    }

    /**
     * The key of the variable that the configuration names.
     *
     * @throws StepException of kind USER if that variable is not set
     */
    static ApiKey of(TeacherConfig config, Map<String, String> environment) throws StepException {
        if (config.apiKeyEnv() == null) {
            return new ApiKey(null);
        }
        String found = environment.getOrDefault(config.apiKeyEnv(), "").strip();
        if (found.isEmpty()) {
            throw new StepException(
                    Kind.USER,
                    "teacher " + config.name() + ": the environment variable " + config.apiKeyEnv()
                            + " is not set; it must hold the key for "
                            + config.provider().label());
        }
        return new ApiKey(found);
    }

    Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** The text with every occurrence of the key replaced. */
    String redact(String text) {
        return value == null ? text : text.replace(value, "***");
    }

    @Override
    public String toString() {
        return "***";
    }
}

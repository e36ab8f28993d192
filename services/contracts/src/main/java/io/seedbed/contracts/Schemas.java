package io.seedbed.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.DisallowSchemaLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The JSON schemas of this module. They are read from the class path; nothing is fetched. Thread-safe. */
public final class Schemas {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BASE = "https://seedbed.io/schemas/";
    private static final String ANY_JOB = "any-job.v1.json";
    private static final Map<String, String> JOBS =
            Map.of(Job.LLM2LLM, "job.v1.json", Job.RENDER, "render-job.v1.json");
    static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ROOT)
            .build();
    static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(
                    loaders -> loaders.schemas(Schemas::ours).add(DisallowSchemaLoader.getInstance())));
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();
    private static final Map<String, JsonNode> TREES = new ConcurrentHashMap<>();

    private Schemas() {}

    /** The kinds of job documents, sorted. */
    public static Set<String> kinds() {
        return new TreeSet<>(JOBS.keySet());
    }

    /**
     * The schema of the job documents of a kind.
     *
     * @throws IllegalArgumentException if there is no such kind; the message lists the kinds
     */
    public static JsonNode job(String kind) {
        String file = JOBS.get(kind);
        if (file == null) {
            throw new IllegalArgumentException(
                    "there is no kind of job \"" + kind + "\"; choose of " + String.join(", ", kinds()));
        }
        return tree(file).deepCopy();
    }

    /** The schema of an event's data, as text. */
    public static String event(String type) {
        return text(file(type));
    }

    /** Checks a job document, whose fields are named as they stand in it. */
    static void checkJob(JsonNode document) throws BadEventException {
        check(ANY_JOB, document, "");
    }

    /** Checks an event's data, whose fields are named as they stand in the event. */
    static void checkEvent(String type, JsonNode data) throws BadEventException {
        check(file(type), data, "/data");
    }

    /** A schema of ours, not to be changed. */
    static JsonNode tree(String file) {
        return TREES.computeIfAbsent(file, name -> {
            try {
                return JSON.readTree(text(name));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(name + " is no JSON", e);
            }
        });
    }

    private static String file(String type) {
        return type.substring("io.seedbed.".length()) + ".json";
    }

    private static void check(String file, JsonNode document, String prefix) throws BadEventException {
        JsonSchema schema = SCHEMAS.computeIfAbsent(
                file, name -> FACTORY.getSchema(SchemaLocation.of(BASE + name), tree(name), CONFIG));
        Set<ValidationMessage> faults = schema.validate(document);
        if (!faults.isEmpty()) {
            throw Refusals.of(prefix, faults);
        }
    }

    private static @Nullable String ours(String iri) {
        return iri.startsWith(BASE) ? text(iri.substring(BASE.length())) : null;
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(
                Schemas.class.getResourceAsStream("schemas/" + name), "there is no schema " + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

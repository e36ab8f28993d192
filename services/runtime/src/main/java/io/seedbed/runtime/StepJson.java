package io.seedbed.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.StepRequested;

/** Steps' JSON, read and written. Stateless and thread-safe. */
public final class StepJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StepJson() {}

    /** An empty object to fill with facts. */
    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** Plain data as JSON. */
    public static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    /** JSON text as a tree. */
    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("we wrote what is no JSON: " + json, e);
        }
    }

    /** An event's reference as the libraries know it. */
    public static ArtifactRef artifact(Ref ref) {
        return new ArtifactRef(ref.kind(), ref.digest(), ref.rows());
    }

    /**
     * The prepared job that a request names.
     *
     * @throws StepException if it names none
     */
    public static ArtifactRef job(StepRequested request) throws StepException {
        Ref ref = request.job();
        if (ref == null) {
            throw new StepException(StepException.Kind.INTERNAL, "the request names no job");
        }
        return artifact(ref);
    }
}

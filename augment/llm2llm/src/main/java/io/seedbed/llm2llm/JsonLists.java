package io.seedbed.llm2llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.store.ArtifactStore;
import java.util.List;

/** Lists of plain records as documents of a store. Stateless and thread-safe. */
final class JsonLists {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLists() {}

    /** Keeps a list; the reference counts its rows. */
    static ArtifactRef put(ArtifactStore store, String kind, List<?> rows) throws StepException {
        try {
            ArtifactRef ref = store.putDocument(kind, JSON.writeValueAsString(rows));
            return new ArtifactRef(kind, ref.digest(), rows.size());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(kind + " rows are plain data", e);
        }
    }

    /** Reads a list that {@link #put} kept. */
    static <T> List<T> get(ArtifactStore store, ArtifactRef ref, Class<T> type) throws StepException {
        try {
            return JSON.readValue(
                    store.getDocument(ref), JSON.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException e) {
            throw new StepException(
                    StepException.Kind.INTERNAL,
                    "artifact " + ref.digest() + " holds no " + ref.kind() + ": " + e.getMessage(),
                    e);
        }
    }
}

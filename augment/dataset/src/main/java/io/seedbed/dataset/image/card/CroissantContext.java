package io.seedbed.dataset.image.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON-LD context that every Croissant 1.0 file has. Stateless. */
final class CroissantContext {

    private CroissantContext() {}

    static JsonNode node() {
        try (InputStream in = CroissantContext.class.getResourceAsStream("croissant-context.json")) {
            if (in == null) {
                throw new IOException("croissant-context.json is missing in the jar");
            }
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the context that comes along cannot be read", e);
        }
    }
}

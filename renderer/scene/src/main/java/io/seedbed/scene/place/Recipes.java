package io.seedbed.scene.place;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.document.Near;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The recipes that need no file. Stateless. */
public final class Recipes {

    private static final List<String> NAMES =
            List.of("default", "objects", "people", "relations", "attributes", "counts");

    private Recipes() {}

    /** A built-in recipe for what needs no files. */
    public static Recipe builtIn(String name) {
        return new RecipeReader(Supply.builtIn()).read(document(name));
    }

    /** Their names. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The document of a built-in recipe.
     *
     * @throws DocumentException if there is none of this name; it suggests near ones
     */
    public static JsonNode document(String name) {
        if (!NAMES.contains(name)) {
            throw new DocumentException("", "is no recipe: \"" + name + "\"; " + Near.hint(name, NAMES));
        }
        try (InputStream in = Recipes.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalStateException(name + ".json is not beside " + Recipes.class.getName());
            }
            return Documents.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

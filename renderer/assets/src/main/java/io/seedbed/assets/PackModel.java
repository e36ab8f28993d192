package io.seedbed.assets;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Slab;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a pack tells of one model.
 *
 * @param id unique in the pack, also the name of its mesh file
 * @param naming what captions call it and what it can be taken for
 * @param use what can be done with it
 * @param size width, height and depth in metres
 * @param colour that one would name; null where none stands out
 * @param material that its maker told; null where nobody told
 * @param top where things stand on it; null for nowhere
 * @param seat where people sit on it; null for nowhere
 * @param origin whose it is and where it is from
 * @param trianglesBefore in the file
 * @param triangles in the pack
 * @param digest SHA-256 of its mesh, in hexadecimal
 * @param notes what was left out, guessed or made anew
 */
public record PackModel(
        String id,
        Naming naming,
        Use use,
        Vec3 size,
        @Nullable Colour colour,
        @Nullable Material material,
        @Nullable Slab top,
        @Nullable Slab seat,
        Origin origin,
        int trianglesBefore,
        int triangles,
        String digest,
        List<String> notes) {
    public PackModel {
        Objects.requireNonNull(id, "id");
        notes = List.copyOf(notes);
    }

    /**
     * What captions call a model.
     *
     * @param noun for one, for instance {@code sideboard}
     * @param plural for several
     * @param group as the catalogue's groups are called; empty where that is not known
     * @param like a category of the catalogue that it could be taken for; empty where none is known
     * @param shows categories of which something can be seen on it
     */
    public record Naming(String noun, String plural, String group, String like, List<String> shows) {
        public Naming {
            if (noun.isBlank() || plural.isBlank()) {
                throw new IllegalArgumentException(
                        "a model has a noun and a plural: \"" + noun + "\", \"" + plural + '"');
            }
            shows = List.copyOf(shows);
        }
    }

    /**
     * What can be done with a model.
     *
     * @param front whether it has a front
     * @param held whether a person can hold it in a hand
     */
    public record Use(boolean front, boolean held) {}

    /**
     * Whose a model is.
     *
     * @param licence for instance {@code CC-BY-3.0}
     * @param attribution whom to name; empty for nobody
     * @param source where it is from
     * @param file in the pack that was imported
     * @param upAxis of the file: x, y or z
     */
    public record Origin(String licence, String attribution, String source, String file, String upAxis) {}

    /** Where things stand on it. */
    public Optional<Slab> onTop() {
        return Optional.ofNullable(top);
    }

    /** Where people sit on it. */
    public Optional<Slab> forSitting() {
        return Optional.ofNullable(seat);
    }
}

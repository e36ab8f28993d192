package io.seedbed.assets.mend;

import io.seedbed.scene.model.Model;
import io.seedbed.scene.surface.Colour;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A foreign model made fit for the renderer.
 *
 * @param model in metres, over the origin, its front facing +Z
 * @param colour that one would name; null where none stands out
 * @param trianglesBefore in the file
 * @param notes what was left out, guessed or made anew
 */
public record Mended(Model model, @Nullable Colour colour, int trianglesBefore, List<String> notes) {
    public Mended {
        notes = List.copyOf(notes);
    }

    /** The colour that one would name. */
    public Optional<Colour> named() {
        return Optional.ofNullable(colour);
    }
}

package io.seedbed.scene.language;

import io.seedbed.scene.truth.Rectangle;
import java.util.List;
import java.util.Objects;

/**
 * A part of the picture and what is there.
 *
 * @param id number of the thing
 * @param box around its visible pixels
 * @param text a noun phrase
 * @param clauses what the text says
 */
public record Region(int id, Rectangle box, String text, List<Clause> clauses) {
    public Region {
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(text, "text");
        clauses = List.copyOf(clauses);
    }
}

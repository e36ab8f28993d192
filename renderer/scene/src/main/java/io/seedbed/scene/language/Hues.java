package io.seedbed.scene.language;

import io.seedbed.scene.surface.Colour;
import java.util.List;
import java.util.Set;

/** Which of the named colours could be taken for each other. */
final class Hues {

    private static final List<Set<Colour>> NEAR = List.of(
            Set.of(Colour.RED, Colour.MAROON),
            Set.of(Colour.RED, Colour.ORANGE),
            Set.of(Colour.RED, Colour.PINK),
            Set.of(Colour.PINK, Colour.PURPLE),
            Set.of(Colour.ORANGE, Colour.YELLOW),
            Set.of(Colour.ORANGE, Colour.BROWN),
            Set.of(Colour.YELLOW, Colour.BEIGE),
            Set.of(Colour.YELLOW, Colour.OLIVE),
            Set.of(Colour.GREEN, Colour.OLIVE),
            Set.of(Colour.GREEN, Colour.TURQUOISE),
            Set.of(Colour.TURQUOISE, Colour.BLUE),
            Set.of(Colour.BLUE, Colour.NAVY),
            Set.of(Colour.BLUE, Colour.PURPLE),
            Set.of(Colour.NAVY, Colour.PURPLE),
            Set.of(Colour.NAVY, Colour.BLACK),
            Set.of(Colour.MAROON, Colour.BROWN),
            Set.of(Colour.MAROON, Colour.PURPLE),
            Set.of(Colour.MAROON, Colour.BLACK),
            Set.of(Colour.BROWN, Colour.OLIVE),
            Set.of(Colour.BROWN, Colour.BEIGE),
            Set.of(Colour.BROWN, Colour.BLACK),
            Set.of(Colour.BLACK, Colour.GREY),
            Set.of(Colour.GREY, Colour.WHITE),
            Set.of(Colour.GREY, Colour.OLIVE),
            Set.of(Colour.WHITE, Colour.BEIGE));

    private Hues() {}

    /** Whether one could be taken for the other; every colour for itself. */
    static boolean isNear(Colour one, Colour other) {
        return one == other || NEAR.stream().anyMatch(pair -> pair.contains(one) && pair.contains(other));
    }
}

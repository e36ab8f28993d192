package io.seedbed.scene.person.wear;

import io.seedbed.scene.person.rig.Piece;
import java.util.List;

/**
 * A person's meshes before posing, joined by surface. Immutable.
 *
 * @param pieces in the order of {@code tones} and {@code owners}
 * @param tones kinds of surface
 * @param owners index of the garment among the outfit's; −1 for the body
 */
public record Dressed(List<Piece> pieces, List<Tone> tones, List<Integer> owners) {
    public Dressed {
        pieces = List.copyOf(pieces);
        tones = List.copyOf(tones);
        owners = List.copyOf(owners);
    }

    /** Triangles of all pieces. */
    public int triangleCount() {
        return pieces.stream().mapToInt(piece -> piece.mesh().triangleCount()).sum();
    }
}

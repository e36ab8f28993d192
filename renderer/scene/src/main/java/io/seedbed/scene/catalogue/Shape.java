package io.seedbed.scene.catalogue;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import java.util.List;

/** The geometry of a variant in a state, before material and colour. */
record Shape(List<Piece> pieces, Anchors anchors) {
    Shape {
        pieces = List.copyOf(pieces);
    }

    /** Meshes of one paint. */
    record Piece(Mesh mesh, Paint paint) {}

    /** The thing with its surfaces; all looks share the meshes. */
    Model model(Look look) {
        return new Model(
                pieces.stream()
                        .map(piece -> new Part(piece.mesh(), piece.paint().on(look)))
                        .toList(),
                anchors);
    }
}

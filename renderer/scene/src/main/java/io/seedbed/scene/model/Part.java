package io.seedbed.scene.model;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.surface.Surface;
import java.util.Objects;

/** A piece of a thing with one surface. */
public record Part(Mesh mesh, Surface surface) {
    public Part {
        Objects.requireNonNull(mesh, "mesh");
        Objects.requireNonNull(surface, "surface");
    }
}

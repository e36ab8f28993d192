package io.seedbed.scene.model;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Vec3;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A thing in its own coordinates: it stands on y = 0 around the origin and its front faces +Z. Two models are equal only if
 * they are the same object, so that an engine can keep what it has made of one. Immutable and thread-safe.
 */
public final class Model {

    private final List<Part> parts;
    private final Anchors anchors;
    private final Map<String, Vec3> keypoints;
    private final Box bounds;

    /** A thing without keypoints. */
    public Model(List<Part> parts, Anchors anchors) {
        this(parts, anchors, Map.of());
    }

    /**
     * A thing.
     *
     * @param keypoints named points of a person, in the COCO names; empty for what is none
     */
    public Model(List<Part> parts, Anchors anchors, Map<String, Vec3> keypoints) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a thing has at least one part");
        }
        this.parts = List.copyOf(parts);
        this.anchors = Objects.requireNonNull(anchors, "anchors");
        this.keypoints = Map.copyOf(keypoints);
        this.bounds = parts.stream()
                .map(part -> part.mesh().bounds())
                .reduce(Box::union)
                .orElseThrow();
    }

    /** Its parts. */
    public List<Part> parts() {
        return parts;
    }

    /** Places on it. */
    public Anchors anchors() {
        return anchors;
    }

    /** Named points of a person. */
    public Map<String, Vec3> keypoints() {
        return keypoints;
    }

    /** The smallest box around it. */
    public Box bounds() {
        return bounds;
    }

    /** Triangles of all parts. */
    public int triangleCount() {
        return parts.stream().mapToInt(part -> part.mesh().triangleCount()).sum();
    }
}

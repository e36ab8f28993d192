package io.seedbed.scene.truth;

import java.util.List;
import java.util.Objects;

/**
 * What is seen of one thing.
 *
 * @param id its number in the id image
 * @param pixels how many are its own
 * @param share of the image, from 0 to 1
 * @param visible the box around its pixels
 * @param full the box that it would have without anything before it and without the image's edge
 * @param truncation share of the full box outside the image
 * @param occlusion share of what it would cover in the image that something else covers
 * @param near depth in metres that a twentieth of its pixels is nearer than
 * @param depth median in metres
 * @param meanDepth mean in metres
 * @param far depth in metres that a twentieth of its pixels is farther than
 * @param extent the box in the world around what is seen
 * @param colours how its pixels look
 * @param keypoints of a person; empty for what is none
 */
public record Sighting(
        int id,
        int pixels,
        double share,
        Rectangle visible,
        Rectangle full,
        double truncation,
        double occlusion,
        double near,
        double depth,
        double meanDepth,
        double far,
        Extent extent,
        SeenColours colours,
        List<Keypoint> keypoints) {
    public Sighting {
        Objects.requireNonNull(visible, "visible");
        Objects.requireNonNull(full, "full");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(colours, "colours");
        keypoints = List.copyOf(keypoints);
    }

    /** Whether anything of it is seen. */
    public boolean isSeen() {
        return pixels > 0;
    }

    /** Whether all but a given share is seen, within the image and before everything else. */
    public boolean isWhole(double hidden) {
        return occlusion <= hidden && truncation <= hidden;
    }
}

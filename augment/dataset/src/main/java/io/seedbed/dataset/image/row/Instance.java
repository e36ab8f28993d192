package io.seedbed.dataset.image.row;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing in an image.
 *
 * @param id its number in the image of ids, 1 to 999
 * @param category what it is, for instance {@code mug}
 * @param visible the box around the pixels that are seen
 * @param full the box that it would have if nothing hid it and the image had no edge
 * @param area how many pixels are seen
 * @param runLengths the mask, as {@link Mask#counts}
 * @param occluded the share that other things hide, 0 to 1
 * @param truncated the share that is outside the image, 0 to 1
 * @param attributes few-valued facts by name, for instance {@code colour} is {@code red}
 * @param keypoints 17 points as {@link CocoKeypoints#NAMES} orders them; empty where it has none
 */
public record Instance(
        int id,
        String category,
        PixelBox visible,
        PixelBox full,
        long area,
        String runLengths,
        double occluded,
        double truncated,
        SortedMap<String, String> attributes,
        List<Keypoint> keypoints) {

    /** The highest number of an instance; the files' own numbers are built on it. */
    public static final int HIGHEST_ID = 999;

    public Instance {
        if (id < 1 || id > HIGHEST_ID) {
            throw new IllegalArgumentException("an instance has a number from 1 to " + HIGHEST_ID + ", not " + id);
        }
        if (category.isBlank() || area < 1 || runLengths.isEmpty()) {
            throw new IllegalArgumentException("instance " + id + " has category \"" + category + "\", " + area
                    + " pixels and run lengths \"" + runLengths + '"');
        }
        if (!(occluded >= 0 && occluded <= 1) || !(truncated >= 0 && truncated <= 1)) {
            throw new IllegalArgumentException("instance " + id + " is occluded by " + occluded + " and truncated by "
                    + truncated + ", not 0 to 1");
        }
        if (!keypoints.isEmpty() && keypoints.size() != CocoKeypoints.NAMES.size()) {
            throw new IllegalArgumentException("instance " + id + " has " + keypoints.size() + " keypoints, not 17");
        }
        ImageRow.requireFreeNames(attributes.keySet());
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        keypoints = List.copyOf(keypoints);
    }
}

package io.seedbed.dataset.image.row;

/**
 * The pixels of one instance.
 *
 * @param area how many pixels
 * @param box the smallest box around them
 * @param counts COCO's compressed run lengths, column by column, as {@code pycocotools.mask} reads and writes them
 */
public record Mask(long area, PixelBox box, String counts) {
    public Mask {
        if (area < 1 || counts.isEmpty()) {
            throw new IllegalArgumentException("a mask has at least one pixel, not " + area);
        }
    }
}

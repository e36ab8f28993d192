package io.seedbed.scene.truth;

/**
 * What an engine drew. Rows from the top, pixels from the left; the arrays are the frame's own and not to be changed.
 *
 * @param width pixels
 * @param height pixels
 * @param rgb sRGB, three bytes a pixel
 * @param ids the actor's number at each pixel, 0 for the environment
 * @param depth distance along the camera's axis in metres; positive infinity for the sky
 * @param normals unit normals in the camera's axes (x right, y up, z towards it), three a pixel; empty where not asked for
 */
@SuppressWarnings("ArrayRecordComponent")
public record Frame(int width, int height, byte[] rgb, byte[] ids, float[] depth, float[] normals) {
    public Frame {
        int pixels = width * height;
        if (rgb.length != 3 * pixels || ids.length != pixels || depth.length != pixels) {
            throw new IllegalArgumentException("a frame of " + width + " by " + height + " has " + rgb.length
                    + " colour values, " + ids.length + " ids and " + depth.length + " depths");
        }
    }

    /** The actor's number at a pixel. */
    public int id(int x, int y) {
        return ids[y * width + x] & 255;
    }
}

package io.seedbed.dataset.image.encode;

/** Depth and normals as PNG files that every image library reads. Stateless and thread-safe. */
public final class DepthMap {

    private static final int MOST = 65_535;

    private DepthMap() {}

    /**
     * Depth as a grey PNG of sixteen bits: whole millimetres from 1 to 65,535, and 0 where there is nothing, as in the sky.
     * What is farther than 65.535 metres is written as 65,535.
     *
     * @param metres one value a pixel, rows from the top; infinity where there is nothing
     */
    public static byte[] png(float[] metres, int width, int height) {
        byte[] values = new byte[2 * metres.length];
        for (int i = 0; i < metres.length; i++) {
            float depth = metres[i];
            int millimetres = Float.isInfinite(depth) || Float.isNaN(depth)
                    ? 0
                    : Math.max(1, Math.min(MOST, Math.round(depth * 1000)));
            values[2 * i] = (byte) (millimetres >> 8);
            values[2 * i + 1] = (byte) millimetres;
        }
        return Png.grey16(values, width, height);
    }

    /**
     * Normals as a colour PNG: each component from -1 to 1 as 0 to 255, and 0, 0, 0 where there is nothing.
     *
     * @param normals three values a pixel, rows from the top
     */
    public static byte[] normals(float[] normals, int width, int height) {
        byte[] values = new byte[normals.length];
        for (int i = 0; i < normals.length; i += 3) {
            if (normals[i] != 0 || normals[i + 1] != 0 || normals[i + 2] != 0) {
                for (int axis = i; axis < i + 3; axis++) {
                    values[axis] = (byte) Math.round((Math.max(-1, Math.min(1, normals[axis])) + 1) * 127.5f);
                }
            }
        }
        return Png.rgb(values, width, height);
    }
}

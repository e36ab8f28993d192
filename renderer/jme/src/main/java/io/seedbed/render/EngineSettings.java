package io.seedbed.render;

import java.util.Objects;

/**
 * How an engine draws.
 *
 * @param platform where its context comes from
 * @param samples per pixel of the colour image: 1, or 2, 4, 8 for smooth edges
 * @param shadowSize texels along each side of the shadow map; 0 for no shadows
 * @param normals whether frames hold normals
 * @param meshBytes how much of the meshes stays on the device between frames
 */
public record EngineSettings(Platform platform, int samples, int shadowSize, boolean normals, long meshBytes) {

    /** One sample, shadows, no normals. */
    public static final EngineSettings DEFAULT = new EngineSettings(Platform.AUTOMATIC, 1, 1024, false, 128L << 20);

    public EngineSettings {
        Objects.requireNonNull(platform, "platform");
        if (samples != 1 && samples != 2 && samples != 4 && samples != 8) {
            throw new IllegalArgumentException("samples is " + samples + "; it must be 1, 2, 4 or 8");
        }
        if (shadowSize != 0 && (shadowSize < 64 || shadowSize > 8192)) {
            throw new IllegalArgumentException("shadowSize is " + shadowSize + "; it must be 0 or from 64 to 8192");
        }
        if (meshBytes < 0) {
            throw new IllegalArgumentException("meshBytes is " + meshBytes + "; it must not be negative");
        }
    }

    /** The same with so many samples per pixel. */
    public EngineSettings withSamples(int count) {
        return new EngineSettings(platform, count, shadowSize, normals, meshBytes);
    }

    /** The same with a shadow map of this side, or without shadows for 0. */
    public EngineSettings withShadows(int texels) {
        return new EngineSettings(platform, samples, texels, normals, meshBytes);
    }

    /** The same with a shadow map that is fine enough for pictures of a size: its texels are smaller than their pixels. */
    public EngineSettings withShadowsFor(int width, int height) {
        int texels = (11 * Math.max(width, height) / 4 + 63) / 64 * 64;
        return withShadows(Math.max(512, Math.min(2048, texels)));
    }

    /** The same with or without normals in the frames. */
    public EngineSettings withNormals(boolean wanted) {
        return new EngineSettings(platform, samples, shadowSize, wanted, meshBytes);
    }

    /** The same on another platform. */
    public EngineSettings on(Platform other) {
        return new EngineSettings(other, samples, shadowSize, normals, meshBytes);
    }
}

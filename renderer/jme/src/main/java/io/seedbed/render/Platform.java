package io.seedbed.render;

/** Where a graphics context can come from. */
public enum Platform {
    /** The first of the others that works, in their order. */
    AUTOMATIC,
    /** Mesa through EGL without any surface: the processor draws, no display needed. */
    SURFACELESS,
    /** A graphics card through EGL's device platform, in a container too. */
    DEVICE,
    /** A window that is never shown, on the display of the environment (for instance Xvfb). */
    OFFSCREEN
}

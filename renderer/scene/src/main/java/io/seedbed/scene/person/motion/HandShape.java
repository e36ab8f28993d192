package io.seedbed.scene.person.motion;

/** How the fingers are. */
public enum HandShape {
    RELAXED,
    FLAT,
    FIST,
    GRIP,
    POINTING,
    /** A grip with a telephone in it. */
    PHONE
}

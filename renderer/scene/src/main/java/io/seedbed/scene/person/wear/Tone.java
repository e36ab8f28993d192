package io.seedbed.scene.person.wear;

/** Which surface of a person a mesh has; garments have their own. */
public enum Tone {
    SKIN,
    LIPS,
    EYE_WHITE,
    EYE_DARK,
    IRIS,
    HAIR,
    /** The garment's colour and pattern. */
    MAIN,
    /** The garment's colour, a little darker, without its pattern. */
    TRIM,
    /** Near white. */
    LIGHT,
    /** Near black. */
    DARK,
    /** Brown leather. */
    LEATHER
}

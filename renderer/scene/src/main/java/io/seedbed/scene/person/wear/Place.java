package io.seedbed.scene.person.wear;

/** Where clothes are worn, from the feet up; a person wears at most one garment at each. */
public enum Place {
    FEET,
    LEGS,
    TORSO,
    OVER,
    NECK,
    HEAD
}

package io.seedbed.scene.person;

import io.seedbed.scene.person.rig.Skeleton;

/**
 * Who does something with what.
 *
 * @param scale metres of a figure unit
 * @param target what it is done with; without meaning for actions that need nothing
 */
record Situation(Skeleton skeleton, double scale, Target target) {

    /** Metres in figure units. */
    double units(double metres) {
        return metres / scale;
    }

    /** Height of the hip joints before posing, in figure units. */
    double hips() {
        return skeleton.figure().hipHeight();
    }
}

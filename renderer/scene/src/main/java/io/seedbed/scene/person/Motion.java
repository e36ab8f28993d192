package io.seedbed.scene.person;

import io.seedbed.scene.person.motion.Posture;

/** The posture of an action at a phase from 0 to 1. */
@FunctionalInterface
interface Motion {
    /** The posture. */
    Posture at(double phase, Situation situation);

    /** Always the same. */
    static Motion still(Posture posture) {
        return (phase, situation) -> posture;
    }

    /** From one to the other and back, smoothly. */
    static Motion between(Posture one, Posture other) {
        return (phase, situation) -> one.towards(other, 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * phase));
    }

    /** From one to the other, evenly. */
    static Motion from(Posture one, Posture other) {
        return (phase, situation) -> one.towards(other, phase);
    }

    /** Through all and back to the first. */
    static Motion cycle(Posture... postures) {
        return (phase, situation) -> {
            double place = (phase - Math.floor(phase)) * postures.length;
            int i = Math.min(postures.length - 1, (int) place);
            double t = place - i;
            return postures[i].towards(postures[(i + 1) % postures.length], t * t * (3 - 2 * t));
        };
    }
}

package io.seedbed.scene.person;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.motion.Poser;
import io.seedbed.scene.person.rig.Bones;
import io.seedbed.scene.person.rig.Joint;
import io.seedbed.scene.person.rig.Side;
import io.seedbed.scene.person.rig.Skeleton;

/**
 * A posed skeleton on its ground, in metres and the person's axes.
 *
 * @param lift what it is lifted by, in figure units
 * @param scale metres of a figure unit
 */
record Footing(Bones bones, double lift, double scale) {

    /** Where a joint is. */
    Vec3 at(Joint joint) {
        return metres(bones.at(joint));
    }

    /** Where a point is that moves with a joint, given before posing. */
    Vec3 carried(Joint joint, Vec3 before) {
        return metres(bones.carried(joint, before));
    }

    /** The middle of a palm, a little off its skin. */
    Vec3 palm(Side side) {
        Joint hand = Joint.LEFT_HAND.on(side);
        Vec3 inwards = Vec3.of(Skeleton.ARM.y(), -Skeleton.ARM.x(), 0).times(0.022);
        Vec3 before = Vec3.of(Skeleton.ARM.x() * Poser.PALM, Skeleton.ARM.y() * Poser.PALM, 0)
                .plus(inwards);
        return metres(bones.at(hand).plus(bones.turn(hand).apply(side.out(before))));
    }

    /** Where a palm faces. */
    Vec3 facing(Side side) {
        Vec3 inwards = Vec3.of(Skeleton.ARM.y(), -Skeleton.ARM.x(), 0);
        return bones.turn(Joint.LEFT_HAND.on(side)).apply(side.out(inwards));
    }

    /** The middle between both palms. */
    Vec3 betweenPalms() {
        return palm(Side.LEFT).towards(palm(Side.RIGHT), 0.5);
    }

    private Vec3 metres(Vec3 figure) {
        return figure.plus(Vec3.of(0, lift, 0)).times(scale);
    }
}

package io.seedbed.scene.person;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.rig.Joint;
import io.seedbed.scene.person.rig.Side;
import io.seedbed.scene.person.rig.Skeleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The seventeen keypoints of COCO. Stateless. */
final class Keypoints {

    private Keypoints() {}

    static Map<String, Vec3> of(Footing footing) {
        Map<String, Vec3> points = new LinkedHashMap<>();
        points.put("nose", face(footing, 0, 0.088, 0.1));
        pair(points, "eye", side -> face(footing, side.sign() * 0.032, 0.113, 0.084));
        pair(points, "ear", side -> face(footing, side.sign() * 0.079, 0.1, -0.01));
        pair(points, "shoulder", side -> footing.at(Joint.LEFT_ARM.on(side)));
        pair(points, "elbow", side -> footing.at(Joint.LEFT_FOREARM.on(side)));
        pair(points, "wrist", side -> footing.at(Joint.LEFT_HAND.on(side)));
        pair(points, "hip", side -> footing.at(Joint.LEFT_THIGH.on(side)));
        pair(points, "knee", side -> footing.at(Joint.LEFT_SHIN.on(side)));
        pair(points, "ankle", side -> footing.at(Joint.LEFT_FOOT.on(side)));
        return points;
    }

    private static Vec3 face(Footing footing, double x, double y, double z) {
        Skeleton skeleton = footing.bones().skeleton();
        Vec3 own = Vec3.of(x, y, z).times(skeleton.figure().head());
        return footing.carried(Joint.HEAD, skeleton.at(Joint.HEAD).plus(own));
    }

    private static void pair(Map<String, Vec3> points, String name, Function<Side, Vec3> at) {
        for (Side side : Side.values()) {
            points.put(side.name().toLowerCase(Locale.ROOT) + "_" + name, at.apply(side));
        }
    }
}

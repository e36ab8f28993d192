package io.seedbed.scene.person.rig;

import io.seedbed.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Keeps skirts and coats outside of the legs that move under them. */
final class Drape {

    private final List<Limb> limbs = new ArrayList<>();

    Drape(Bones bones) {
        for (Side side : Side.values()) {
            Vec3 hip = bones.at(Joint.LEFT_THIGH.on(side));
            Vec3 knee = bones.at(Joint.LEFT_SHIN.on(side));
            Vec3 ankle = bones.at(Joint.LEFT_FOOT.on(side));
            limbs.add(new Limb(hip, knee, 0.1, 0.072));
            limbs.add(new Limb(knee, ankle, 0.072, 0.062));
        }
    }

    /** Moves what is inside of a leg out to its surface. */
    void push(float[] positions) {
        for (int i = 0; i < positions.length; i += 3) {
            for (Limb limb : limbs) {
                limb.push(positions, i);
            }
        }
    }

    private record Limb(Vec3 from, Vec3 to, double first, double last) {
        void push(float[] at, int i) {
            Vec3 along = to.minus(from);
            Vec3 p = Vec3.of(at[i], at[i + 1], at[i + 2]).minus(from);
            double t = p.dot(along) / along.dot(along);
            if (t < 0.08 || t > 1) {
                return;
            }
            Vec3 off = p.minus(along.times(t));
            double radius = first + (last - first) * t;
            double distance = off.length();
            if (distance >= radius || distance < 1e-6) {
                return;
            }
            Vec3 out = off.times((radius - distance) / distance);
            at[i] += (float) out.x();
            at[i + 1] += (float) out.y();
            at[i + 2] += (float) out.z();
        }
    }
}

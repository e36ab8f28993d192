package io.seedbed.scene.person.rig;

import io.seedbed.scene.geometry.Vec3;
import java.util.List;

/**
 * A posed skeleton, in figure units. Immutable.
 *
 * @param skeleton before posing
 * @param turns of each joint against before
 * @param places of each joint
 */
public record Bones(Skeleton skeleton, List<Quaternion> turns, List<Vec3> places) {
    public Bones {
        turns = List.copyOf(turns);
        places = List.copyOf(places);
    }

    /** Where a joint is. */
    public Vec3 at(Joint joint) {
        return places.get(joint.ordinal());
    }

    /** How a joint is turned. */
    public Quaternion turn(Joint joint) {
        return turns.get(joint.ordinal());
    }

    /** Where a point is that moves with a joint, given where it was before posing. */
    public Vec3 carried(Joint joint, Vec3 before) {
        return at(joint).plus(turn(joint).apply(before.minus(skeleton.at(joint))));
    }

    /** The dual quaternion of each joint: eight numbers, the real part first. */
    float[] duals() {
        float[] all = new float[8 * Joint.ALL.size()];
        for (Joint joint : Joint.ALL) {
            Quaternion q = turn(joint);
            Vec3 t = at(joint).minus(q.apply(skeleton.at(joint)));
            double[] dual = {
                q.w(),
                q.x(),
                q.y(),
                q.z(),
                -0.5 * (t.x() * q.x() + t.y() * q.y() + t.z() * q.z()),
                0.5 * (t.x() * q.w() + t.y() * q.z() - t.z() * q.y()),
                0.5 * (t.y() * q.w() + t.z() * q.x() - t.x() * q.z()),
                0.5 * (t.z() * q.w() + t.x() * q.y() - t.y() * q.x())
            };
            for (int i = 0; i < 8; i++) {
                all[8 * joint.ordinal() + i] = (float) dual[i];
            }
        }
        return all;
    }
}

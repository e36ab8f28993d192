package io.seedbed.scene.spec;

import java.util.List;
import java.util.Objects;

/**
 * One person of a scene.
 *
 * @param id unique in the scene, for instance {@code p1}
 * @param clothes from the feet up, at most one of each place
 * @param action a name that the repertoire knows, for instance {@code walking}
 * @param phase where in the action, from 0 to 1
 * @param target id of what the action is done with or to; empty where it needs nothing
 */
public record PersonSpec(
        String id, Body body, List<Garment> clothes, String action, double phase, String target, Pose pose) {
    public PersonSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(body, "body");
        clothes = List.copyOf(clothes);
        Objects.requireNonNull(action, "action");
        target = target == null ? "" : target;
        Objects.requireNonNull(pose, "pose");
    }
}

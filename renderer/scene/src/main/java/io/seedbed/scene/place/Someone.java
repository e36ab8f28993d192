package io.seedbed.scene.place;

import java.util.Objects;

/**
 * A person that a request asks for; what it leaves open is drawn.
 *
 * @param id how relations name them, and their id in the scene
 * @param figure empty for any
 * @param action empty for any
 * @param target id of what the action is done with; empty for none or any
 */
public record Someone(String id, String figure, String action, String target) {
    public Someone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(target, "target");
    }

    /** Anybody. */
    public static Someone any(String id) {
        return new Someone(id, "", "", "");
    }
}

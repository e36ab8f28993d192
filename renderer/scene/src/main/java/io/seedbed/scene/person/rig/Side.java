package io.seedbed.scene.person.rig;

import io.seedbed.scene.geometry.Vec3;

/** The person's own left, at +X, and right. */
public enum Side {
    LEFT(1),
    RIGHT(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** 1 on the left, −1 on the right. */
    public int sign() {
        return sign;
    }

    /** A vector whose x counts outwards, on this side. */
    public Vec3 out(Vec3 v) {
        return Vec3.of(sign * v.x(), v.y(), v.z());
    }
}

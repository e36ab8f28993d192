package io.seedbed.scene.spec;

import java.util.Objects;

/**
 * The light of a scene.
 *
 * @param time {@code noon}, {@code morning}, {@code sunset}, {@code overcast}, {@code night} or {@code indoor}
 * @param azimuth radians from +Z towards +X: where the main light comes from
 * @param elevation radians above the horizon
 */
public record LightSpec(String time, double azimuth, double elevation) {
    public LightSpec {
        Objects.requireNonNull(time, "time");
    }
}

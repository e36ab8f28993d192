package io.seedbed.scene.environment;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.LightSpec;
import io.seedbed.scene.stage.Sky;
import java.util.List;

/** What the light of a scene is made of. Pure functions. */
public final class Skies {

    private static final List<String> TIMES = List.of("noon", "morning", "sunset", "overcast", "night", "indoor");

    private Skies() {}

    /** The times that there are. */
    public static List<String> times() {
        return TIMES;
    }

    /**
     * The sky of a light. Inside, the main light is softer, as from lamps and windows, and more comes from around.
     *
     * @throws IllegalArgumentException if there is no such time
     */
    public static Sky of(LightSpec light, boolean indoor) {
        double elevation = Math.max(0.12, Math.min(1.5, light.elevation()));
        Vec3 toSun = Vec3.of(
                StrictMath.sin(light.azimuth()) * StrictMath.cos(elevation),
                StrictMath.sin(elevation),
                StrictMath.cos(light.azimuth()) * StrictMath.cos(elevation));
        Sky sky = outside(light.time(), toSun);
        return indoor ? inside(light.time(), sky) : sky;
    }

    private static Sky outside(String time, Vec3 toSun) {
        return switch (time) {
            case "noon", "indoor" ->
                new Sky(toSun, rgb(1.02, 0.97, 0.87), rgb(0.29, 0.33, 0.4), rgb(0.15, 0.14, 0.12), 0x4a86cf, 0xcfe0ee);
            case "morning" ->
                new Sky(toSun, rgb(1.05, 0.88, 0.66), rgb(0.28, 0.31, 0.36), rgb(0.15, 0.14, 0.12), 0x6a9bd2, 0xefe6d2);
            case "sunset" ->
                new Sky(toSun, rgb(1.2, 0.8, 0.5), rgb(0.33, 0.31, 0.34), rgb(0.18, 0.155, 0.14), 0x7489b4, 0xf8c794);
            case "overcast" ->
                new Sky(toSun, rgb(0.2, 0.2, 0.2), rgb(0.58, 0.6, 0.62), rgb(0.26, 0.26, 0.25), 0xa9b2bb, 0xd9dee2);
            case "night" ->
                new Sky(
                        toSun,
                        rgb(0.2, 0.22, 0.27),
                        rgb(0.1, 0.12, 0.17),
                        rgb(0.055, 0.058, 0.075),
                        0x14203c,
                        0x34456a);
            default -> throw new IllegalArgumentException("\"" + time + "\" is no time; there are " + TIMES);
        };
    }

    private static Sky inside(String time, Sky sky) {
        Vec3 toSun = sky.toSun();
        return switch (time) {
            case "night" ->
                new Sky(
                        toSun,
                        rgb(0.5, 0.41, 0.3),
                        rgb(0.28, 0.24, 0.185),
                        rgb(0.15, 0.13, 0.1),
                        sky.zenith(),
                        sky.horizon());
            case "sunset" ->
                new Sky(
                        toSun,
                        rgb(0.6, 0.44, 0.29),
                        rgb(0.4, 0.36, 0.33),
                        rgb(0.26, 0.22, 0.2),
                        sky.zenith(),
                        sky.horizon());
            case "overcast" ->
                new Sky(
                        toSun,
                        rgb(0.24, 0.24, 0.24),
                        rgb(0.48, 0.48, 0.49),
                        rgb(0.3, 0.29, 0.28),
                        sky.zenith(),
                        sky.horizon());
            default ->
                new Sky(
                        toSun,
                        rgb(0.6, 0.57, 0.52),
                        rgb(0.42, 0.42, 0.42),
                        rgb(0.24, 0.23, 0.21),
                        sky.zenith(),
                        sky.horizon());
        };
    }

    private static Vec3 rgb(double red, double green, double blue) {
        return Vec3.of(red, green, blue);
    }
}

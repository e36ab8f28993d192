package io.seedbed.scene.stage;

import io.seedbed.scene.geometry.Vec3;

/**
 * Light and sky of a stage.
 *
 * @param toSun unit vector towards the main light
 * @param sun linear RGB of the main light times its strength
 * @param above linear RGB of the light from above
 * @param below linear RGB of the light that comes back from the ground
 * @param zenith sRGB at the top of the sky
 * @param horizon sRGB at its edge
 */
public record Sky(Vec3 toSun, Vec3 sun, Vec3 above, Vec3 below, int zenith, int horizon) {}

/** Recipes and requests for scenes, and the sampler that meets them: what is there, where it stands, where the camera is. */
@NullMarked
package io.seedbed.scene.place;

import org.jspecify.annotations.NullMarked;

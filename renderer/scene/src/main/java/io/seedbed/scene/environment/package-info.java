/** Places: rooms and landscapes in which things stand, and the light there. */
@NullMarked
package io.seedbed.scene.environment;

import org.jspecify.annotations.NullMarked;

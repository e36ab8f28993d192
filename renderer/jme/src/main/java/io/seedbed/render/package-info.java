/** Draws stages with jMonkeyEngine, without a display. */
@NullMarked
package io.seedbed.render;

import org.jspecify.annotations.NullMarked;

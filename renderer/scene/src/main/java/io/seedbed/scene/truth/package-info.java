/** What an engine saw, pixel by pixel, and facts measured on it. */
@NullMarked
package io.seedbed.scene.truth;

import org.jspecify.annotations.NullMarked;

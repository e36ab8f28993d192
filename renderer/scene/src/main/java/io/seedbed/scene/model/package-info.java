/** Things as parts with surfaces, and the places on them where other things can be. */
@NullMarked
package io.seedbed.scene.model;

import org.jspecify.annotations.NullMarked;

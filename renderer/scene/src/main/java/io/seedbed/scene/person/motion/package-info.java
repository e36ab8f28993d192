/** Postures as data, and what people do: actions with phases, and how they meet what they do it with. */
@NullMarked
package io.seedbed.scene.person.motion;

import org.jspecify.annotations.NullMarked;

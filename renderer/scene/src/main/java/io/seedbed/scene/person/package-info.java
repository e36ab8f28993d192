/** Procedural people: bodies, clothes and actions as models, and words for them. */
@NullMarked
package io.seedbed.scene.person;

import org.jspecify.annotations.NullMarked;

/** The built-in things: procedural categories with variants, materials, colours and states. */
@NullMarked
package io.seedbed.scene.catalogue;

import org.jspecify.annotations.NullMarked;

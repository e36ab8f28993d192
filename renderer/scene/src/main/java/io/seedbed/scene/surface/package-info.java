/** What surfaces look like: materials, colours, procedural textures. */
@NullMarked
package io.seedbed.scene.surface;

import org.jspecify.annotations.NullMarked;

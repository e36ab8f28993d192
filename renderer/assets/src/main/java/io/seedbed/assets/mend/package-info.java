/** Bare triangles to models of the renderer: cleaned, turned, sized, coloured, reduced, with normals and places on them. */
@NullMarked
package io.seedbed.assets.mend;

import org.jspecify.annotations.NullMarked;

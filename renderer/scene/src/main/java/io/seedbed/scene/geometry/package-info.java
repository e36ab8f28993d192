/** Triangle meshes and how to make them: signed distances, lathes, boxes, tubes. Metres, +Y up, fronts face +Z. */
@NullMarked
package io.seedbed.scene.geometry;

import org.jspecify.annotations.NullMarked;

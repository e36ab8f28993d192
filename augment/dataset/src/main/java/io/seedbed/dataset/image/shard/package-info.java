/** A run of images as files of its own, in any of the formats. */
@NullMarked
package io.seedbed.dataset.image.shard;

import org.jspecify.annotations.NullMarked;

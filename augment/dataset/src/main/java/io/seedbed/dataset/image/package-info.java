/** Data sets of images: shards that any worker writes, and folders that trainers load. */
@NullMarked
package io.seedbed.dataset.image;

import org.jspecify.annotations.NullMarked;

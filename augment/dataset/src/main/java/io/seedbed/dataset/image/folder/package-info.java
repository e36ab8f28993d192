/** Puts shards of images together to a folder that trainers load. */
@NullMarked
package io.seedbed.dataset.image.folder;

import org.jspecify.annotations.NullMarked;

/** Pixels as the bytes of PNG, JPEG and WebP files. */
@NullMarked
package io.seedbed.dataset.image.encode;

import org.jspecify.annotations.NullMarked;

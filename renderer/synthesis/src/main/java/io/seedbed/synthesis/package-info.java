/** One whole render job: a recipe in, a data set of images with captions out. */
@NullMarked
package io.seedbed.synthesis;

import org.jspecify.annotations.NullMarked;

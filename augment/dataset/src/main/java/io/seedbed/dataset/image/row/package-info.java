/** One labelled image as plain data: captions, negatives, instances with masks, questions. */
@NullMarked
package io.seedbed.dataset.image.row;

import org.jspecify.annotations.NullMarked;

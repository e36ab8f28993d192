/** The teacher that needs no language model: co-labelling of retrieved rows, and advice on what to label by hand. */
@NullMarked
package io.seedbed.augment.hybrid;

import org.jspecify.annotations.NullMarked;

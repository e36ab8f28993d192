/** Examples, data sets and the ports that the augmentation methods and the loop are written against. */
@NullMarked
package io.seedbed.augment;

import org.jspecify.annotations.NullMarked;

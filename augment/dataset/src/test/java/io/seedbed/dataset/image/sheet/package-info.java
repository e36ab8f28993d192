@NullMarked
package io.seedbed.dataset.image.sheet;

import org.jspecify.annotations.NullMarked;

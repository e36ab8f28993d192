@NullMarked
package io.seedbed.dataset.image.row;

import org.jspecify.annotations.NullMarked;

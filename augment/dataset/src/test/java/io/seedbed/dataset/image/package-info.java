@NullMarked
package io.seedbed.dataset.image;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.seedbed.dataset.image.encode;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.seedbed.dataset.image.card;

import org.jspecify.annotations.NullMarked;

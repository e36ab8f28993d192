@NullMarked
package io.seedbed.dataset.read;

import org.jspecify.annotations.NullMarked;

/** Keeps immutable artifacts in a directory, addressed by their content. */
@NullMarked
package io.seedbed.dataset.store;

import org.jspecify.annotations.NullMarked;

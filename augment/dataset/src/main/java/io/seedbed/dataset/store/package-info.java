/** Keeps immutable artifacts addressed by their content, and published results by name, in a directory or elsewhere. */
@NullMarked
package io.seedbed.dataset.store;

import org.jspecify.annotations.NullMarked;

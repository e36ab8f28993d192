/** Writes a data set as a folder that Hugging Face {@code datasets} loads without code. */
@NullMarked
package io.seedbed.dataset.folder;

import org.jspecify.annotations.NullMarked;

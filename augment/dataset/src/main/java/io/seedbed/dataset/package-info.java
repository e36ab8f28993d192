/** Data sets as files: what the readers, the store and the folder writer share. */
@NullMarked
package io.seedbed.dataset;

import org.jspecify.annotations.NullMarked;

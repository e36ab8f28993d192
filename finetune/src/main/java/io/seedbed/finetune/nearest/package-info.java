/** A student that remembers its training rows: no weights, no engine, every task. */
@NullMarked
package io.seedbed.finetune.nearest;

import org.jspecify.annotations.NullMarked;

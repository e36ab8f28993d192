/** From text to word-piece ids. */
@NullMarked
package io.seedbed.finetune.data;

import org.jspecify.annotations.NullMarked;

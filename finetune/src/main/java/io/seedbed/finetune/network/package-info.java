/** BERT and LoRA on NDArray operations. */
@NullMarked
package io.seedbed.finetune.network;

import org.jspecify.annotations.NullMarked;

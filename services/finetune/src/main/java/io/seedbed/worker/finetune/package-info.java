/** The finetune worker: trains students and predicts with them. */
@NullMarked
package io.seedbed.worker.finetune;

import org.jspecify.annotations.NullMarked;

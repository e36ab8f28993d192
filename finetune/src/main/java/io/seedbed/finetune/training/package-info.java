/** The training loop: linear probe, optimiser, schedule, early stopping, averaging of weights. */
@NullMarked
package io.seedbed.finetune.training;

import org.jspecify.annotations.NullMarked;

/** Students that are trained on the PyTorch engine, each job in a process of its own. */
@NullMarked
package io.seedbed.finetune;

import org.jspecify.annotations.NullMarked;

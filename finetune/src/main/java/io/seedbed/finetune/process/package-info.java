/** Worker processes and what passes between them and their caller. */
@NullMarked
package io.seedbed.finetune.process;

import org.jspecify.annotations.NullMarked;

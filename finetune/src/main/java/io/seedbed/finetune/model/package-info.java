/** A trained model's folder, and the average of several. */
@NullMarked
package io.seedbed.finetune.model;

import org.jspecify.annotations.NullMarked;

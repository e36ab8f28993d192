/** What a teacher model is asked, and how its answer is read: prompts, the fixed answer form, strict parsing, answer keys. */
@NullMarked
package io.seedbed.augment.prompt;

import org.jspecify.annotations.NullMarked;

/** Teachers that are chat models: configuration, calls with retries and a budget, recordings and their replay. */
@NullMarked
package io.seedbed.teacher;

import org.jspecify.annotations.NullMarked;

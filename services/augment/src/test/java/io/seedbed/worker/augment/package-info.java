@NullMarked
package io.seedbed.worker.augment;

import org.jspecify.annotations.NullMarked;

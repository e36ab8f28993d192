/** The evaluate worker: measures students and selects their mistakes. */
@NullMarked
package io.seedbed.worker.evaluate;

import org.jspecify.annotations.NullMarked;

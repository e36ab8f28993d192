/** The augment worker: reads a job's files, grows its data set, publishes its results. */
@NullMarked
package io.seedbed.worker.augment;

import org.jspecify.annotations.NullMarked;

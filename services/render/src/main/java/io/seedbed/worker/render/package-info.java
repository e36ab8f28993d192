/** The render worker: checks render jobs, renders their shards, publishes their data sets. */
@NullMarked
package io.seedbed.worker.render;

import org.jspecify.annotations.NullMarked;

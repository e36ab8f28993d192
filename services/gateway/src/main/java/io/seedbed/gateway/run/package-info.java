/** Runs: their orchestration over Kafka, and what is to be read of them. */
@NullMarked
package io.seedbed.gateway.run;

import org.jspecify.annotations.NullMarked;

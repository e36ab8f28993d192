/** Events from and to Kafka, each taken in once and sent for certain: inbox, outbox, dead letters. */
@NullMarked
package io.seedbed.kit.event;

import org.jspecify.annotations.NullMarked;

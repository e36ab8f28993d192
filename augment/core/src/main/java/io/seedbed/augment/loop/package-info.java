/**
 * LLM2LLM's loop (Algorithm 1) as a pure state machine, {@code next(state, event) -> commands}, with the library steps that
 * carry the commands out. Nothing here knows of files, processes or a transport.
 */
@NullMarked
package io.seedbed.augment.loop;

import org.jspecify.annotations.NullMarked;

/** Leased steps: a worker that dies loses its step to another, never the work. */
@NullMarked
package io.seedbed.kit.step;

import org.jspecify.annotations.NullMarked;

/** Whole jobs through the command line, each in a process of its own, on real files. */
@NullMarked
package io.seedbed.journeys;

import org.jspecify.annotations.NullMarked;

/** Drives the loop in this process: a folder that remembers how far the run has come, and the steps' handlers. */
@NullMarked
package io.seedbed.cli.loop;

import org.jspecify.annotations.NullMarked;

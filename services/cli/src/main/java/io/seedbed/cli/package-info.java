/** Seedbed's command line: one class a command, over the libraries. */
@NullMarked
package io.seedbed.cli;

import org.jspecify.annotations.NullMarked;

/** Tests of what a terminal shows. */
@NullMarked
package io.seedbed.cli.console;

import org.jspecify.annotations.NullMarked;

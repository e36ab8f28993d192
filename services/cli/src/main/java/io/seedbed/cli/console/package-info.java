/** What a person sees on a terminal: progress, tables, the summary; and the one line that a script reads. */
@NullMarked
package io.seedbed.cli.console;

import org.jspecify.annotations.NullMarked;

/** One whole job of the loop over an artifact store: its data, its steps, its published folder. */
@NullMarked
package io.seedbed.llm2llm;

import org.jspecify.annotations.NullMarked;

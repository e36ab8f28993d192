/** The import table of the design and the habits of the code, as tests over every class and source file. */
@NullMarked
package io.seedbed.architecture;

import org.jspecify.annotations.NullMarked;

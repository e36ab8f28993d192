/** The whole platform in one JVM, with a broker and a database of its own. */
@NullMarked
package io.seedbed.standalone;

import org.jspecify.annotations.NullMarked;

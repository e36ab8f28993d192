/** The files that run the platform in containers: read and checked, and lived by in processes. */
@NullMarked
package io.seedbed.compose;

import org.jspecify.annotations.NullMarked;

/** Tests of whole render jobs on a real engine. */
@NullMarked
package io.seedbed.synthesis;

import org.jspecify.annotations.NullMarked;

/** Tests of the embedded servers, against the servers themselves. */
@NullMarked
package io.seedbed.embedded;

import org.jspecify.annotations.NullMarked;

/** Tests of the package. */
@NullMarked
package io.seedbed.gateway.plan;

import org.jspecify.annotations.NullMarked;

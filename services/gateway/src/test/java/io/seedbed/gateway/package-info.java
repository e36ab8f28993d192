/** Tests. */
@NullMarked
package io.seedbed.gateway;

import org.jspecify.annotations.NullMarked;

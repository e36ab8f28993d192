/** Tests. */
@NullMarked
package io.seedbed.gateway.security;

import org.jspecify.annotations.NullMarked;

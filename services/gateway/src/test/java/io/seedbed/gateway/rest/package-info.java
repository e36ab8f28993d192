/** Tests. */
@NullMarked
package io.seedbed.gateway.rest;

import org.jspecify.annotations.NullMarked;

/** What is wrong with a request, as RFC 9457 wants it said. */
@NullMarked
package io.seedbed.gateway.problem;

import org.jspecify.annotations.NullMarked;

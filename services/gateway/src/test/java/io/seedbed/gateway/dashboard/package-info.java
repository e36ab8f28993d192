/** The dashboard in a real browser, over a real database and store. */
@NullMarked
package io.seedbed.gateway.dashboard;

import org.jspecify.annotations.NullMarked;

/** The dashboard: pages that are rendered here and work without scripts, with live parts where the browser runs them. */
@NullMarked
package io.seedbed.gateway.dashboard;

import org.jspecify.annotations.NullMarked;

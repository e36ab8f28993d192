/** The platform's door: submission, orchestration, status, dashboard. */
@NullMarked
package io.seedbed.gateway;

import org.jspecify.annotations.NullMarked;

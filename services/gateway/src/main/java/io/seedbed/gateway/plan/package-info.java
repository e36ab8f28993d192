/** What a run that renders does next: pure, without time, threads or a database. */
@NullMarked
package io.seedbed.gateway.plan;

import org.jspecify.annotations.NullMarked;

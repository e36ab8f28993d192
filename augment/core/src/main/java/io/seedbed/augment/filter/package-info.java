/** Filters that decide which candidate rows are taken, and the chain that runs them in order. */
@NullMarked
package io.seedbed.augment.filter;

import org.jspecify.annotations.NullMarked;

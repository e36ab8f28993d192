/** Measurements that the READMEs quote: whole programs, run by hand, never timed tests. */
@NullMarked
package io.seedbed.benchmarks;

import org.jspecify.annotations.NullMarked;

/** Scores what a model said against the truth, and says how far a difference between two models can be trusted. */
@NullMarked
package io.seedbed.evaluate;

import org.jspecify.annotations.NullMarked;

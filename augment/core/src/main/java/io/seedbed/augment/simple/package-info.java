/** Lexical rewriting without a model: EDA and AEDA. */
@NullMarked
package io.seedbed.augment.simple;

import org.jspecify.annotations.NullMarked;

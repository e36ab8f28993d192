/** Captions, questions and hard negatives whose every clause was checked against the pixels. */
@NullMarked
package io.seedbed.scene.language;

import org.jspecify.annotations.NullMarked;

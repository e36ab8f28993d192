/** A second opinion on captions: judges structured clauses by ids and depth alone, by other code than what made them. */
@NullMarked
package io.seedbed.scene.language.audit;

import org.jspecify.annotations.NullMarked;

/** Imports: what a folder or an archive holds, what captions call it, and what becomes of each model. */
@NullMarked
package io.seedbed.assets.intake;

import org.jspecify.annotations.NullMarked;

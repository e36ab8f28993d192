/** Files of foreign packs, in folders and archives, within limits: nothing outside, nothing too large. */
@NullMarked
package io.seedbed.assets.source;

import org.jspecify.annotations.NullMarked;

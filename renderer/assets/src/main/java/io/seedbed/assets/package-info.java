/** Asset packs: things from elsewhere as categories beside the built-in catalogue, with their licences. */
@NullMarked
package io.seedbed.assets;

import org.jspecify.annotations.NullMarked;

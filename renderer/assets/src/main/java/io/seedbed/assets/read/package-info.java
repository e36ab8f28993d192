/** Foreign formats to bare triangles with looks: OBJ and glTF, read with distrust. */
@NullMarked
package io.seedbed.assets.read;

import org.jspecify.annotations.NullMarked;

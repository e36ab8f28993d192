/** Bodies, faces, hair and clothes as solids, and what they look like. */
@NullMarked
package io.seedbed.scene.person.wear;

import org.jspecify.annotations.NullMarked;

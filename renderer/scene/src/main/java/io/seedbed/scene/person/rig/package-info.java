/** Skeleton, skin weights and posing of the procedural person. */
@NullMarked
package io.seedbed.scene.person.rig;

import org.jspecify.annotations.NullMarked;

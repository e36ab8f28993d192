/** A scene as plain data: serialisable, complete, and all that decides an image. */
@NullMarked
package io.seedbed.scene.spec;

import org.jspecify.annotations.NullMarked;

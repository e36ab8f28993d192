/** A scene resolved into models at their places, ready for any engine. */
@NullMarked
package io.seedbed.scene.stage;

import org.jspecify.annotations.NullMarked;

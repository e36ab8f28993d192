@NullMarked
package io.seedbed.scene.person;

import org.jspecify.annotations.NullMarked;

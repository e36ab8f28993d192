@NullMarked
package io.seedbed.dataset.image.folder;

import org.jspecify.annotations.NullMarked;

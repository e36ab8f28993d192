@NullMarked
package io.seedbed.dataset.folder;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.seedbed.dataset.store;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.seedbed.dataset;

import org.jspecify.annotations.NullMarked;

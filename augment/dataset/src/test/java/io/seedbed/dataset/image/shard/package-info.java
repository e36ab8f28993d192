@NullMarked
package io.seedbed.dataset.image.shard;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package io.seedbed.worker.render;

import org.jspecify.annotations.NullMarked;

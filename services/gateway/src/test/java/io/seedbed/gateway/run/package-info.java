/** Tests. */
@NullMarked
package io.seedbed.gateway.run;

import org.jspecify.annotations.NullMarked;

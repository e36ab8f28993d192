/** What every Quarkus service of the platform shares: configuration, connections, the store, health. */
@NullMarked
package io.seedbed.runtime;

import org.jspecify.annotations.NullMarked;

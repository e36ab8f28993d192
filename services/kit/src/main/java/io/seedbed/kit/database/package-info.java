/** Transactions and migrations. */
@NullMarked
package io.seedbed.kit.database;

import org.jspecify.annotations.NullMarked;

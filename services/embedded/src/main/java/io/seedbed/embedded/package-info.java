/** A Kafka broker and a PostgreSQL server that belong to this process and keep their data in one directory. */
@NullMarked
package io.seedbed.embedded;

import org.jspecify.annotations.NullMarked;

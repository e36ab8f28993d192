/** What crosses a process: topics, events, the job document, and their JSON schemas. Imports nothing of ours. */
@NullMarked
package io.seedbed.contracts;

import org.jspecify.annotations.NullMarked;

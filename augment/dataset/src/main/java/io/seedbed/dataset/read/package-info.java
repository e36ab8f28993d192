/** Reads rows from JSONL, CSV, TSV and Parquet, and says exactly what is wrong with a file. */
@NullMarked
package io.seedbed.dataset.read;

import org.jspecify.annotations.NullMarked;

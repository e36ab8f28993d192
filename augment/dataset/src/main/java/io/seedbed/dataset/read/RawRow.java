package io.seedbed.dataset.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row as it stands in a file.
 *
 * @param line where the row starts, from 1; of a Parquet file the row's number
 * @param cells the values by column, in the file's order
 */
record RawRow(long line, Map<String, Cell> cells) {
    RawRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}

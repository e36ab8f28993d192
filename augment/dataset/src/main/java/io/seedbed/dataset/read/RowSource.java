package io.seedbed.dataset.read;

import io.seedbed.dataset.BadInputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one file, one after another. Not thread-safe; the caller closes it. */
interface RowSource extends Closeable {

    /** The columns where the format fixes them for the whole file; empty where each row names its own. */
    Optional<Header> header();

    /** The next row, or null after the last one. */
    @Nullable
    RawRow next() throws BadInputException, IOException;

    /**
     * The columns of a file.
     *
     * @param line where they are named; 0 where they stand on no line
     * @param columns their names in order
     */
    record Header(long line, List<String> columns) {
        public Header {
            columns = List.copyOf(columns);
        }
    }

    /** Opens a file by its extension. */
    static RowSource open(Path file) throws BadInputException, IOException {
        InputFiles.check(file);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return new JsonlRows(file);
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return CsvRows.open(file, name.endsWith(".csv") ? ',' : '\t');
        }
        if (name.endsWith(".parquet")) {
            return ParquetRows.open(file);
        }
        throw new BadInputException(
                file.toString(),
                0,
                "",
                "the extension is not supported; use .jsonl, .ndjson, .csv, .tsv or .parquet (text in UTF-8)");
    }
}

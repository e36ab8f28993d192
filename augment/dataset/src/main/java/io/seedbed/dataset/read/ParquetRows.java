package io.seedbed.dataset.read;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CloseableIterator;
import com.jerolba.carpet.io.FileSystemInputFile;
import io.seedbed.dataset.BadInputException;
import io.seedbed.dataset.OneLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** The rows of a Parquet file. */
final class ParquetRows implements RowSource {

    private final String file;
    private final List<String> columns;

    @SuppressWarnings("rawtypes") // the library takes a raw class
    private final CloseableIterator<Map> rows;

    private long row;

    @SuppressWarnings("rawtypes")
    private ParquetRows(Path file, List<String> columns, CloseableIterator<Map> rows) {
        this.file = file.toString();
        this.columns = columns;
        this.rows = rows;
    }

    /** Opens a file and reads its footer. */
    static ParquetRows open(Path file) throws BadInputException, IOException {
        FileSystemInputFile input = new FileSystemInputFile(file.toFile());
        try (ParquetFileReader reader = ParquetFileReader.open(input)) {
            List<String> columns = reader.getFileMetaData().getSchema().getFields().stream()
                    .map(Type::getName)
                    .toList();
            return new ParquetRows(file, columns, new CarpetReader<>(input, Map.class).iterator());
        } catch (RuntimeException e) {
            throw fault(file.toString(), 0, e);
        }
    }

    @Override
    public Optional<Header> header() {
        return Optional.of(new Header(0, columns));
    }

    @Override
    public @Nullable RawRow next() throws BadInputException {
        Map<?, ?> values;
        try {
            if (!rows.hasNext()) {
                return null;
            }
            values = rows.next();
        } catch (RuntimeException e) {
            throw fault(file, row + 1, e);
        }
        row++;
        Map<String, Cell> cells = new LinkedHashMap<>();
        values.forEach((column, value) -> cells.put(String.valueOf(column), Cell.of(value)));
        return new RawRow(row, cells);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static BadInputException fault(String file, long row, RuntimeException e) {
        String said = String.valueOf(e.getMessage());
        return new BadInputException(file, row, "", "this is no readable Parquet file: " + OneLine.quote(said));
    }
}

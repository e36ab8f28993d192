package io.seedbed.dataset.read;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.BadInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a data set from a file: {@code .jsonl} and {@code .ndjson} with one object a line, {@code .csv} and {@code .tsv}
 * with a header, {@code .parquet}. Text is UTF-8. The file is streamed; only the rows are kept. Stateless and
 * thread-safe.
 *
 * <p>A row's id is its {@code id} column where there is one, else {@code train-17} for the 17th row of a training split.
 * Its origin is {@code file:line}, with the file's name alone, so that a moved file gives the same data set.
 */
public final class DatasetReader {

    private DatasetReader() {}

    /**
     * Reads all rows.
     *
     * @throws BadInputException if the file is wrong; the first fault is named with its line
     * @throws StepException if the disk failed
     */
    public static Dataset read(Path file, ReadOptions options) throws BadInputException, StepException {
        List<Example> rows = new ArrayList<>();
        try (RowSource source = RowSource.open(file)) {
            RowMapper mapper = new RowMapper(file, options);
            if (source.header().isPresent()) {
                mapper.check(source.header().get());
            }
            for (RawRow raw = source.next(); raw != null; raw = source.next()) {
                rows.add(mapper.map(raw));
            }
            if (rows.isEmpty()) {
                String problem = source.header().isPresent()
                        ? "the file has columns and no row"
                        : "the file holds only blank lines";
                throw new BadInputException(file.toString(), 0, "", problem);
            }
        } catch (IOException e) {
            throw new StepException(
                    StepException.Kind.RESOURCES, file + ": the file cannot be read: " + e.getMessage(), e);
        }
        return Dataset.of(rows);
    }
}

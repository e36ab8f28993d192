package io.seedbed.dataset.read;

import io.seedbed.dataset.BadInputException;
import io.seedbed.dataset.OneLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV or TSV file with a header, quoted as RFC 4180 says; blank lines are skipped. */
final class CsvRows implements RowSource {

    private final String file;
    private final LineFeed feed;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> columns;
    private final long headerLine;
    private long start;

    private CsvRows(Path file, LineFeed feed, char delimiter) throws BadInputException, IOException {
        this.file = file.toString();
        this.feed = feed;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        this.parser = CSVParser.builder().setReader(feed).setFormat(format).get();
        this.records = parser.iterator();
        CSVRecord header = nextRecord();
        if (header == null) {
            throw fault(0, "the file holds only blank lines");
        }
        this.columns = header.toList();
        this.headerLine = start;
        checkColumns();
    }

    /** Opens a file and reads its header. */
    static CsvRows open(Path file, char delimiter) throws BadInputException, IOException {
        LineFeed feed = new LineFeed(file);
        try {
            return new CsvRows(file, feed, delimiter);
        } catch (BadInputException | IOException | RuntimeException e) {
            feed.close();
            throw e;
        }
    }

    @Override
    public Optional<Header> header() {
        return Optional.of(new Header(headerLine, columns));
    }

    @Override
    public @Nullable RawRow next() throws BadInputException, IOException {
        CSVRecord row = nextRecord();
        if (row == null) {
            return null;
        }
        if (row.size() != columns.size()) {
            throw fault(
                    start,
                    "the row has " + row.size() + (row.size() == 1 ? " cell" : " cells") + ", the header has "
                            + columns.size() + " columns (" + OneLine.quoteAll(columns)
                            + "); put a cell that holds a delimiter in double quotes");
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), new Cell.Text(row.get(i)));
        }
        return new RawRow(start, cells);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** The next record that is not a blank line, or null after the last one. */
    private @Nullable CSVRecord nextRecord() throws BadInputException, IOException {
        try {
            while (true) {
                start = parser.getCurrentLineNumber() + 1;
                feed.rowStartsAt(start);
                if (!records.hasNext()) {
                    return null;
                }
                CSVRecord row = records.next();
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    return row;
                }
            }
        } catch (UncheckedIOException e) {
            throw faultOf(e);
        }
    }

    private void checkColumns() throws BadInputException {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isBlank() && !seen.add(column)) {
                throw fault(headerLine, "the header names the column " + OneLine.quote(column) + " twice");
            }
        }
    }

    private BadInputException faultOf(UncheckedIOException e) {
        if (e.getCause() instanceof LineFeed.Stopped stopped) {
            return stopped.fault();
        }
        String said = String.valueOf(e.getMessage());
        if (said.contains("EOF reached before encapsulated token finished")) {
            return fault(start, "the row that starts here opens a double quote and never closes it");
        }
        if (said.contains("between encapsulated token and delimiter")) {
            return fault(
                    start,
                    "a character follows a closing double quote in the row that starts here; write a quote inside a"
                            + " quoted cell twice (\"\")");
        }
        throw e;
    }

    private BadInputException fault(long line, String problem) {
        return new BadInputException(file, line, "", problem);
    }
}

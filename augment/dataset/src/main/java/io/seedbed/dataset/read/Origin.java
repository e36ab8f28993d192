package io.seedbed.dataset.read;

import io.seedbed.augment.Example;
import io.seedbed.dataset.BadInputException;

/**
 * Where a row was read.
 *
 * @param file the file's name; the row's id where it was not read from a file
 * @param line the line; 0 where there is none
 */
record Origin(String file, long line) {

    /** Where this row was read. */
    static Origin of(Example row) {
        String origin = row.provenance().origin();
        int colon = origin.lastIndexOf(':');
        if (colon > 0 && origin.substring(colon + 1).matches("[0-9]{1,18}")) {
            return new Origin(origin.substring(0, colon), Long.parseLong(origin.substring(colon + 1)));
        }
        return new Origin(origin.isEmpty() ? "row " + row.id() : origin, 0);
    }

    BadInputException fault(String field, String problem) {
        return new BadInputException(file, line, field, problem);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}

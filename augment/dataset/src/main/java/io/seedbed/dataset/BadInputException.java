package io.seedbed.dataset;

/**
 * A file that a user gave is wrong, and where. Trying again cannot help: the user must change the file. The message is
 * one line that starts with the place, for instance {@code train.jsonl:17: field "label" is missing; …}.
 */
public final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String field;

    /**
     * A fault in a file.
     *
     * @param file the file as the user named it
     * @param line the line in the file, from 1; of a Parquet file the row; 0 where the whole file is meant
     * @param field the field or column; empty where no single one is meant
     * @param problem what is wrong and what would be right
     */
    public BadInputException(String file, long line, String field, String problem) {
        super(OneLine.of(file) + (line > 0 ? ":" + line : "") + ": " + OneLine.of(problem));
        this.file = file;
        this.line = line;
        this.field = field;
    }

    /** The file as the user named it. */
    public String file() {
        return file;
    }

    /** The line in the file, from 1; of a Parquet file the row; 0 where the whole file is meant. */
    public long line() {
        return line;
    }

    /** The field or column; empty where no single one is meant. */
    public String field() {
        return field;
    }
}

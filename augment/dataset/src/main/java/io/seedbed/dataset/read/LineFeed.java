package io.seedbed.dataset.read;

import io.seedbed.dataset.BadInputException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/**
 * Hands the strictly decoded lines of a file to a parser that wants a {@link Reader}, and stops a row that never ends: a
 * quote that is not closed would otherwise swallow the rest of the file. Not thread-safe.
 */
final class LineFeed extends Reader {

    private final String file;
    private final Utf8Lines lines;
    private String current = "";
    private int position;
    private long rowStart = 1;
    private long sinceRowStart;

    LineFeed(Path file) throws IOException {
        this.file = file.toString();
        this.lines = new Utf8Lines(file);
    }

    /** A new row starts at this line. */
    void rowStartsAt(long line) {
        rowStart = line;
        sinceRowStart = 0;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == current.length() && !advance()) {
            return -1;
        }
        int count = Math.min(length, current.length() - position);
        current.getChars(position, position + count, target, from);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private boolean advance() throws IOException {
        try {
            String next = lines.next();
            if (next == null) {
                return false;
            }
            sinceRowStart += next.length() + 1L;
            if (sinceRowStart > 2L * Utf8Lines.LIMIT) {
                throw new BadInputException(
                        file, rowStart, "", "the row that starts here is longer than 1 MiB; is a quote not closed?");
            }
            current = next + lines.ending();
            position = 0;
            return !current.isEmpty() || advance();
        } catch (BadInputException e) {
            throw new Stopped(e);
        }
    }

    /** Carries a fault through a parser that lets only {@link IOException}s pass. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;

        private final BadInputException fault;

        Stopped(BadInputException fault) {
            super(fault);
            this.fault = fault;
        }

        BadInputException fault() {
            return fault;
        }
    }
}

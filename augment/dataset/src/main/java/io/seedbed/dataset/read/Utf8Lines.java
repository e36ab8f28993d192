package io.seedbed.dataset.read;

import io.seedbed.dataset.BadInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 file, strictly decoded, never more than one line of at most {@link #LIMIT} bytes in memory. A
 * byte order mark is skipped; lines end with LF or CRLF. Not thread-safe; the caller closes it.
 */
final class Utf8Lines implements Closeable {

    /** The longest line in bytes: 1 MiB. */
    static final int LIMIT = 1 << 20;

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private byte[] bytes = new byte[1 << 10];
    private long line;
    private long offset;
    private String ending = "";

    Utf8Lines(Path file) throws IOException {
        this.file = file.toString();
        this.in = Files.newInputStream(file);
    }

    /** The next line without its ending, or null after the last one. */
    @Nullable
    String next() throws BadInputException, IOException {
        long start = offset;
        int length = 0;
        int unit = read();
        if (unit < 0) {
            return null;
        }
        line++;
        while (unit >= 0 && unit != '\n') {
            if (length == LIMIT) {
                throw fault("the line is longer than 1 MiB; split the text, or check that every row ends with a"
                        + " line break");
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, length * 2);
            }
            bytes[length++] = (byte) unit;
            unit = read();
        }
        ending = unit < 0 ? "" : "\n";
        if (unit >= 0 && length > 0 && bytes[length - 1] == '\r') {
            length--;
            ending = "\r\n";
        }
        return decode(length, start);
    }

    /** The number of the line that {@link #next} gave, from 1. */
    long line() {
        return line;
    }

    /** How the line that {@link #next} gave ended: LF, CRLF, or nothing at the end of the file. */
    String ending() {
        return ending;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int read() throws IOException {
        if (position == filled) {
            filled = in.read(buffer);
            position = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        offset++;
        return buffer[position++] & 0xff;
    }

    private String decode(int length, long start) throws BadInputException {
        int skipped = 0;
        if (start == 0) {
            if (startsWith(length, 0xFF, 0xFE) || startsWith(length, 0xFE, 0xFF)) {
                throw fault("the file is UTF-16 (byte order mark at byte offset 0); save it as UTF-8");
            }
            skipped = startsWith(length, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer source = ByteBuffer.wrap(bytes, skipped, length - skipped);
        CharBuffer text = CharBuffer.allocate(length);
        CoderResult result = decoder.decode(source, text, true);
        if (result.isError()) {
            int at = source.position();
            throw fault(String.format(
                    "byte 0x%02X at byte offset %d is not UTF-8; save the file as UTF-8", bytes[at], start + at));
        }
        return text.flip().toString();
    }

    private boolean startsWith(int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private BadInputException fault(String problem) {
        return new BadInputException(file, line, "", problem);
    }
}

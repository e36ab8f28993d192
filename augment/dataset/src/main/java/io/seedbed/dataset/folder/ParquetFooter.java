package io.seedbed.dataset.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts a Parquet file's footer in order. The library lists a column's encodings in the order of a hash set of enum
 * constants, which differs from one run of the Java virtual machine to the next; the same rows must give the same bytes.
 * Stateless.
 */
public final class ParquetFooter {

    /** The footer's length in four bytes, little-endian, and the four bytes {@code PAR1}. */
    private static final int TAIL = 8;

    private ParquetFooter() {}

    /** Writes a whole Parquet file with its footer in order. */
    static void writeOrdered(byte[] file, OutputStream out) throws IOException {
        int start = file.length - TAIL - length(ByteBuffer.wrap(file, file.length - TAIL, TAIL));
        out.write(file, 0, start);
        out.write(ordered(Arrays.copyOfRange(file, start, file.length)));
    }

    /** Puts the footer of a file on disk in order, in place, and forces it to disk. */
    public static void order(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer tail = read(channel, channel.size() - TAIL, TAIL);
            long start = channel.size() - TAIL - length(tail);
            ByteBuffer footer = ByteBuffer.wrap(
                    ordered(read(channel, start, (int) (channel.size() - start)).array()));
            channel.truncate(start);
            channel.position(start);
            while (footer.hasRemaining()) {
                channel.write(footer);
            }
            channel.force(true);
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("a Parquet file ends within its footer");
            }
        }
        return bytes.flip();
    }

    private static int length(ByteBuffer tail) {
        return tail.order(ByteOrder.LITTLE_ENDIAN).getInt(tail.position());
    }

    /** A footer with its tail, in order. */
    private static byte[] ordered(byte[] footerAndTail) throws IOException {
        int length = footerAndTail.length - TAIL;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(footerAndTail, 0, length));
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                order(chunk.getMeta_data());
            }
        }
        ByteArrayOutputStream ordered = new ByteArrayOutputStream(length + TAIL);
        Util.writeFileMetaData(footer, ordered);
        ordered.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(ordered.size())
                .array());
        ordered.write(footerAndTail, footerAndTail.length - Integer.BYTES, Integer.BYTES);
        return ordered.toByteArray();
    }

    private static void order(ColumnMetaData column) {
        column.getEncodings().sort(Comparator.comparingInt(Encoding::getValue));
        if (column.isSetEncoding_stats()) {
            column.getEncoding_stats()
                    .sort(Comparator.comparingInt((PageEncodingStats stats) ->
                                    stats.getPage_type().getValue())
                            .thenComparingInt(stats -> stats.getEncoding().getValue()));
        }
    }
}

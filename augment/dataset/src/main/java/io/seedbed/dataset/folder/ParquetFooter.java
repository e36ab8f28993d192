package io.seedbed.dataset.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
final class ParquetFooter {

    /** The footer's length in four bytes, little-endian, and the four bytes {@code PAR1}. */
    private static final int TAIL = 8;

    private ParquetFooter() {}

    /** Writes a whole Parquet file with its footer in order. */
    static void writeOrdered(byte[] file, OutputStream out) throws IOException {
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - TAIL);
        int start = file.length - TAIL - length;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                order(chunk.getMeta_data());
            }
        }
        ByteArrayOutputStream ordered = new ByteArrayOutputStream(length);
        Util.writeFileMetaData(footer, ordered);
        ByteBuffer size = ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(ordered.size());
        out.write(file, 0, start);
        ordered.writeTo(out);
        out.write(size.array());
        out.write(file, file.length - Integer.BYTES, Integer.BYTES);
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

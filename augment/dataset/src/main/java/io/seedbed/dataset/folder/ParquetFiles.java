package io.seedbed.dataset.folder;

import static com.jerolba.carpet.model.FieldTypes.DOUBLE;
import static com.jerolba.carpet.model.FieldTypes.INTEGER;
import static com.jerolba.carpet.model.FieldTypes.LIST;
import static com.jerolba.carpet.model.FieldTypes.LONG;
import static com.jerolba.carpet.model.FieldTypes.STRING;
import static com.jerolba.carpet.model.FieldTypes.writeRecordModel;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.WriteRecordModelType;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Writes flat rows as Parquet. Stateless. */
final class ParquetFiles {

    /** Written in Java: snappy and zstd unpack native libraries, and gzip's bytes depend on the system's zlib. */
    private static final CompressionCodecName CODEC = CompressionCodecName.LZ4_RAW;

    private ParquetFiles() {}

    /** Writes the rows of one split. */
    static void write(Dataset rows, Columns columns, OutputStream out) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CarpetWriter<FlatRow> writer = new CarpetWriter.Builder<>(file, FlatRow.class)
                .withWriteRecordModel(model(columns))
                .withCompressionCodec(CODEC)
                .build()) {
            for (Example row : rows.examples()) {
                writer.write(FlatRow.of(row, columns));
            }
        }
        ParquetFooter.writeOrdered(file.toByteArray(), out);
    }

    private static WriteRecordModelType<FlatRow> model(Columns columns) {
        WriteRecordModelType<FlatRow> model = writeRecordModel(FlatRow.class);
        for (Columns.Column column : columns.all()) {
            model.withField(column.name(), type(column.type()), row -> row.value(column.name()));
        }
        return model;
    }

    private static FieldType type(Columns.Type type) {
        return switch (type) {
            case STRING -> STRING;
            case INT32 -> INTEGER;
            case INT64 -> LONG;
            case STRINGS -> LIST.ofType(STRING);
            case FILTERS ->
                LIST.ofType(writeRecordModel(FilterScore.class)
                        .withField("filter", STRING, FilterScore::filter)
                        .withField("score", DOUBLE, FilterScore::score));
        };
    }
}

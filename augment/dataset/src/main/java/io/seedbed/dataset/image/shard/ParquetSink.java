package io.seedbed.dataset.image.shard;

import com.jerolba.carpet.CarpetWriter;
import io.seedbed.dataset.folder.ParquetFooter;
import io.seedbed.dataset.image.row.ImageRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/** One Parquet file with the pictures in it, in small row groups. Not thread-safe. */
final class ParquetSink implements RowSink {

    private static final String NAME = ShardFolder.DATA + "shard.parquet";

    /** Hugging Face's own size for pictures: readers that pick single rows then read little else. */
    private static final int ROWS_IN_GROUP = 100;

    private static final long BYTES_IN_GROUP = 32L << 20;

    private final ShardFolder folder;
    private @Nullable CarpetWriter<ImageRow> writer;

    ParquetSink(ShardFolder folder) {
        this.folder = folder;
    }

    @Override
    public void add(ImageRow row) throws IOException {
        if (writer == null) {
            writer = open(ParquetColumns.extras(row.extras().keySet()));
        }
        writer.write(row);
    }

    private CarpetWriter<ImageRow> open(List<ParquetColumns.Extra> extras) throws IOException {
        CarpetWriter.Builder<ImageRow> builder = new CarpetWriter.Builder<>(
                        new BufferedOutputStream(folder.openUnnoted(NAME), 1 << 16), ImageRow.class)
                .withWriteRecordModel(ParquetColumns.model(extras))
                .withCompressionCodec(CompressionCodecName.LZ4_RAW)
                .withRowGroupRowCountLimit(ROWS_IN_GROUP)
                .withRowGroupSize(BYTES_IN_GROUP)
                .withExtraMetaData(HubFeatures.KEY, HubFeatures.json(extras));
        unindexed(builder, "image.bytes");
        for (ParquetColumns.Extra extra : extras) {
            unindexed(builder, extra.isPicture() ? extra.column() + ".bytes" : extra.column());
        }
        return builder.build();
    }

    /** Neither a dictionary nor the smallest and largest value is of use for pictures. */
    private static void unindexed(CarpetWriter.Builder<ImageRow> builder, String column) {
        builder.withDictionaryEncoding(column, false).withStatisticsEnabled(column, false);
    }

    @Override
    public void finish() throws IOException {
        Objects.requireNonNull(writer, "a shard has rows").close();
        ParquetFooter.order(folder.place(NAME));
        folder.note(NAME);
    }
}

package io.seedbed.dataset.image.shard;

import io.seedbed.dataset.image.row.ImageRow;
import java.io.IOException;

/** Writes the rows of one shard in one format. Not thread-safe. */
interface RowSink {

    /** Writes a row; rows come in the order of their indices. */
    void add(ImageRow row) throws IOException;

    /** Completes what was written. Where it is never called, the folder closes what is open. */
    void finish() throws IOException;
}

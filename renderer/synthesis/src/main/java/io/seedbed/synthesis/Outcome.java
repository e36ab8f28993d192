package io.seedbed.synthesis;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.shard.ImageShard;

/** What became of an index. */
sealed interface Outcome {

    /** The image's number. */
    long index();

    /** Adds it to its shard. */
    void writeTo(ImageShard shard) throws StepException;

    /** An image. */
    record Made(ImageRow row) implements Outcome {
        @Override
        public long index() {
            return row.index();
        }

        @Override
        public void writeTo(ImageShard shard) throws StepException {
            shard.add(row);
        }
    }

    /** No scene could be made. */
    record Rejected(long index, String constraint, String reason) implements Outcome {
        @Override
        public void writeTo(ImageShard shard) throws StepException {
            shard.reject(index, constraint, reason);
        }
    }
}

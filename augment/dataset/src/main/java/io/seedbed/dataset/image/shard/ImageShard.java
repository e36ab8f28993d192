package io.seedbed.dataset.image.shard;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.ImageStatistics;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.row.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a run of images as a folder of its own, which appears whole when it is finished and not at all when it is closed
 * before. Memory does not grow with the number of rows. One shard is not thread-safe; different shards may be written at
 * the same time, by any processes.
 *
 * <pre>{@code
 * try (ImageShard shard = ImageShard.open(folder, ImageFormat.WEBDATASET)) {
 *     shard.add(row);
 *     shard.finish();
 * }
 * }</pre>
 */
public final class ImageShard implements AutoCloseable {

    private final Path target;
    private final ImageFormat format;
    private final ShardFolder folder;
    private final RowSink sink;
    private final ImageStatistics.Counter statistics = new ImageStatistics.Counter();
    private final Thumbnails thumbnails = new Thumbnails();
    private @Nullable ImageRow first;
    private @Nullable OutputStream rejects;
    private long last = -1;

    private ImageShard(Path target, ImageFormat format, ShardFolder folder) throws IOException {
        this.target = target;
        this.format = format;
        this.folder = folder;
        this.sink = switch (format) {
            case WEBDATASET -> new WebDatasetSink(folder);
            case PARQUET -> new ParquetSink(folder);
            case COCO -> new CocoSink(folder);
            case FILES -> new FilesSink(folder);
            case CSV -> new CsvSink(folder);
        };
    }

    /** Whether a folder is a finished shard. */
    public static boolean isFinished(Path folder) {
        return Files.isRegularFile(folder.resolve(ShardManifest.NAME));
    }

    /**
     * Begins a shard that will be this folder.
     *
     * @throws StepException if the disk fails
     * @throws IllegalStateException if the shard is finished already: it is never written twice
     */
    public static ImageShard open(Path folder, ImageFormat format) throws StepException {
        return open(folder, format, ShardFolder.FileOpener.DISK);
    }

    static ImageShard open(Path folder, ImageFormat format, ShardFolder.FileOpener opener) throws StepException {
        if (isFinished(folder)) {
            throw new IllegalStateException(folder + " is finished already");
        }
        try {
            ShardFolder files = ShardFolder.beside(folder, opener);
            try {
                return new ImageShard(folder, format, files);
            } catch (IOException e) {
                files.close();
                throw e;
            }
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /**
     * Writes an image.
     *
     * @throws StepException if the disk fails; the shard can then only be closed
     * @throws IllegalArgumentException if its index is not above the last one's, or it has other extra files or another
     *     kind of picture than the first row
     */
    public void add(ImageRow row) throws StepException {
        if (row.index() <= last) {
            throw new IllegalArgumentException("image " + row.index() + " comes after image " + last);
        }
        if (first == null) {
            first = row;
        } else if (!row.extras().keySet().equals(first.extras().keySet())
                || !row.image().extension().equals(first.image().extension())) {
            throw new IllegalArgumentException("image " + row.index() + " has other files than image " + first.index());
        }
        try {
            sink.add(row);
            thumbnails.add(row);
        } catch (IOException | UncheckedIOException e) {
            throw failed(target, e);
        }
        statistics.add(row);
        last = row.index();
    }

    /**
     * Notes an index that has no image.
     *
     * @param constraint what could not be met, in a few words that are counted
     * @param reason why
     * @throws StepException if the disk fails; the shard can then only be closed
     * @throws IllegalArgumentException if its index is not above the last one's
     */
    public void reject(long index, String constraint, String reason) throws StepException {
        if (index <= last) {
            throw new IllegalArgumentException("image " + index + " comes after image " + last);
        }
        try {
            if (rejects == null) {
                rejects = folder.open(ShardFolder.PARTS + ShardFolder.REJECTS);
            }
            rejects.write(JsonWriter.bytes(json -> {
                json.writeStartObject();
                json.writeNumberField("index", index);
                JsonWriter.text("constraint", constraint, json);
                JsonWriter.text("reason", reason, json);
                json.writeEndObject();
                json.writeRaw('\n');
            }));
        } catch (IOException e) {
            throw failed(target, e);
        }
        statistics.reject(constraint);
        last = index;
    }

    /**
     * Completes the shard. Where another worker finished it in the meantime, that one stays.
     *
     * @return what the shard is
     * @throws StepException if the disk fails; nothing is left of the shard then
     * @throws IllegalStateException if neither a row nor a reject was added
     */
    public ShardManifest finish() throws StepException {
        if (last < 0) {
            throw new IllegalStateException("a shard has at least one image");
        }
        try {
            if (rejects != null) {
                rejects.close();
            }
            ShardManifest manifest = first == null ? ofRejects() : of(first);
            folder.finish(manifest);
            return manifest;
        } catch (IOException | UncheckedIOException e) {
            throw failed(target, e);
        }
    }

    private ShardManifest of(ImageRow row) throws IOException {
        sink.finish();
        List<ShardManifest.Sample> samples = thumbnails.write(folder);
        return new ShardManifest(
                format,
                row.index(),
                last,
                row.image().extension(),
                List.copyOf(row.extras().keySet()),
                folder.files(),
                statistics.total(),
                samples);
    }

    /** Without any image there is nothing but the rejects. */
    private ShardManifest ofRejects() {
        List<ShardManifest.Entry> files = folder.files().stream()
                .filter(file -> file.name().endsWith(ShardFolder.REJECTS))
                .toList();
        return new ShardManifest(format, last, last, "", List.of(), files, statistics.total(), List.of());
    }

    /** Removes what was written, unless the shard is finished. */
    @Override
    public void close() throws StepException {
        try {
            folder.close();
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static StepException failed(Path target, Exception cause) {
        Throwable inner = cause.getCause();
        Throwable root = cause instanceof UncheckedIOException && inner != null ? inner : cause;
        String message = root.getMessage();
        return new StepException(
                StepException.Kind.RESOURCES,
                "images cannot be written to " + target + ": "
                        + (message == null ? root.getClass().getSimpleName() : message)
                        + "; finished shards are whole, and nothing half-written is left behind",
                cause);
    }
}

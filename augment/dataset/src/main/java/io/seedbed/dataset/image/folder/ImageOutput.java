package io.seedbed.dataset.image.folder;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.ImageStatistics;
import io.seedbed.dataset.image.card.ImageCard;
import io.seedbed.dataset.image.shard.ImageShard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A folder that images are being rendered into. Shards lie in a hidden folder in it until all are finished, so that a job
 * that was killed goes on where it was, and so that several processes can work on it at once. Thread-safe.
 */
public final class ImageOutput {

    private static final String WORK = ".seedbed-shards";
    private static final String JOB = "job.txt";

    private final Path directory;
    private final ImageFormat format;
    private final Path work;

    private ImageOutput(Path directory, ImageFormat format) {
        this.directory = directory;
        this.format = format;
        this.work = directory.resolve(WORK);
    }

    /**
     * Begins a job in a folder, or goes on with it.
     *
     * @param directory none yet, an empty folder, or one in which the same job was cut off
     * @param job everything that the images and the bounds of the shards depend on, as text
     * @throws StepException if the folder holds other data or another job's unfinished work, or the disk failed
     */
    public static ImageOutput open(Path directory, ImageFormat format, String job) throws StepException {
        ImageOutput output = new ImageOutput(directory, format);
        String text = format.id() + "\n" + job + "\n";
        Path file = output.work.resolve(JOB);
        try {
            if (!Files.isRegularFile(file)) {
                ImageStaging.refuseStrangers(directory);
                DurableFiles.write(file, text);
            } else if (!Files.readString(file).equals(text)) {
                throw new StepException(
                        StepException.Kind.USER,
                        directory + " holds the unfinished images of another job; choose another folder, or delete "
                                + output.work + " and what else is in it");
            }
            return output;
        } catch (IOException e) {
            throw ImageFolder.failed(directory, e);
        }
    }

    /** Whether a shard, counted from 0, was finished by this process or another. */
    public boolean isFinished(int shard) {
        return ImageShard.isFinished(shard(shard));
    }

    /**
     * Begins a shard.
     *
     * @throws StepException if the disk failed
     * @throws IllegalStateException if it is finished already
     */
    public ImageShard write(int shard) throws StepException {
        return ImageShard.open(shard(shard), format);
    }

    /**
     * Puts the data set together, and removes the shards.
     *
     * @param shards how many there are
     * @throws StepException if one is not finished, or the disk failed; the finished shards are then kept
     */
    public WrittenImages finish(int shards, ImageCard card) throws StepException {
        return finish(shards, any -> card);
    }

    /**
     * The same with a card that depends on what the images show.
     *
     * @param cards the card for what was counted
     * @throws StepException if a shard is not finished, or the disk failed; the finished shards are then kept
     */
    public WrittenImages finish(int shards, Function<ImageStatistics, ImageCard> cards) throws StepException {
        List<Path> folders = new ArrayList<>();
        for (int shard = 0; shard < shards; shard++) {
            if (!isFinished(shard)) {
                throw new StepException(
                        StepException.Kind.RESOURCES,
                        "shard " + shard + " of " + shards + " is not finished in " + directory
                                + "; run the same job again to go on");
            }
            folders.add(shard(shard));
        }
        WrittenImages written = new ImageFolder().writeAgain(directory, folders, cards);
        try {
            WholeFolders.delete(work);
        } catch (IOException e) {
            throw ImageFolder.failed(directory, e);
        }
        return written;
    }

    /** Where a shard, counted from 0, lies once it is finished; one that is put there is finished as well. */
    public Path shard(int shard) {
        return work.resolve("%05d".formatted(shard));
    }
}

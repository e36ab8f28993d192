package io.seedbed.dataset.image.folder;

import io.seedbed.dataset.image.ImageStatistics;
import java.nio.file.Path;

/**
 * A data set of images that was written.
 *
 * @param directory the folder
 * @param digest {@code sha256:} digest of the bytes of the data files, concatenated in the order of their names; the card,
 *     the contact sheet, {@code croissant.json} and {@code statistics.json} are no data files
 * @param statistics what the images are counted by
 */
public record WrittenImages(Path directory, String digest, ImageStatistics statistics) {}

package io.seedbed.dataset.folder;

import java.nio.file.Path;

/**
 * A data set folder that was written.
 *
 * @param directory the folder
 * @param digest {@code sha256:} digest of the bytes of {@code data/*.jsonl}, concatenated in name order
 */
public record WrittenFolder(Path directory, String digest) {}

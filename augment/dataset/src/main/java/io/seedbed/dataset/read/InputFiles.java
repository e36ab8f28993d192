package io.seedbed.dataset.read;

import io.seedbed.dataset.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file is there to be read at all. */
final class InputFiles {

    private InputFiles() {}

    /** Does nothing for a readable file that holds at least one byte. */
    static void check(Path file) throws BadInputException, IOException {
        if (!Files.exists(file)) {
            throw fault(file, "the file does not exist");
        }
        if (Files.isDirectory(file)) {
            throw fault(file, "this is a directory; name a file in it");
        }
        if (!Files.isReadable(file)) {
            throw fault(file, "the file may not be read; check its permissions");
        }
        if (Files.isRegularFile(file) && Files.size(file) == 0) {
            throw fault(file, "the file is empty");
        }
    }

    private static BadInputException fault(Path file, String problem) {
        return new BadInputException(file.toString(), 0, "", problem);
    }
}

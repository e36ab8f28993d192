package io.seedbed.teacher;

import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers as the files of a folder, which is made with the first of them. A file appears whole or not at all. Thread-safe;
 * several processes may share a folder.
 */
final class AnswerFolder implements AnswerShelf {

    private static final String SUFFIX = ".json";

    private final Path directory;

    AnswerFolder(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<byte[]> find(String name) throws StepException {
        Path file = file(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new StepException(Kind.RESOURCES, file + ": cannot be read", e);
        }
    }

    @Override
    public synchronized byte[] keep(String name, byte[] answer) throws StepException {
        Optional<byte[]> earlier = find(name);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Path file = file(name);
        try {
            Files.createDirectories(directory);
            Path unfinished = Files.createTempFile(directory, "unfinished-", ".tmp");
            try {
                Files.write(unfinished, answer);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new StepException(Kind.RESOURCES, file + ": the teacher's answer cannot be written", e);
        }
        return answer;
    }

    @Override
    public List<String> names() throws StepException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> listed = Files.list(directory)) {
            return listed.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new StepException(Kind.RESOURCES, directory + ": cannot be listed", e);
        }
    }

    @Override
    public String where(String name) {
        return file(name).toString();
    }

    private Path file(String name) {
        return directory.resolve(name + SUFFIX);
    }
}

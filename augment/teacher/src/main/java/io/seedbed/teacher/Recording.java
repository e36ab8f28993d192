package io.seedbed.teacher;

import io.seedbed.augment.Digest;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every answer of a teacher, one JSON file a request, named by the request's digest. A file appears whole or not at all,
 * and is never changed. Thread-safe; several processes may share a directory.
 */
public final class Recording {

    private static final String SUFFIX = ".json";

    private final Path directory;

    private Recording(Path directory) {
        this.directory = directory;
    }

    /** The recording in this directory, which is made with its first answer. */
    public static Recording in(Path directory) {
        return new Recording(directory);
    }

    /** The directory. */
    public Path directory() {
        return directory;
    }

    /** The answer to a request of this digest. */
    Optional<RecordedAnswer> find(String digest) throws StepException {
        Path file = file(digest);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** Keeps an answer; where there is one already that one stays, and is returned. */
    synchronized RecordedAnswer keep(RecordedAnswer answer) throws StepException {
        Optional<RecordedAnswer> earlier = find(answer.digest());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Path file = file(answer.digest());
        try {
            Files.createDirectories(directory);
            Path unfinished = Files.createTempFile(directory, "unfinished-", ".tmp");
            try {
                Files.write(unfinished, answer.toJson());
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new StepException(Kind.RESOURCES, file + ": the teacher's answer cannot be written", e);
        }
        return answer;
    }

    /** All answers in the order of their files' names. */
    List<RecordedAnswer> all() throws StepException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(directory)) {
            files = listed.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new StepException(Kind.RESOURCES, directory + ": cannot be listed", e);
        }
        List<RecordedAnswer> answers = new ArrayList<>();
        for (Path file : files) {
            answers.add(read(file));
        }
        return answers;
    }

    private static RecordedAnswer read(Path file) throws StepException {
        RecordedAnswer answer;
        try {
            answer = RecordedAnswer.fromJson(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new StepException(
                    Kind.USER, file + ": is not a recorded answer; delete the file to ask the teacher again", e);
        }
        if (!file.getFileName().toString().equals(nameOf(answer.digest()))) {
            throw new StepException(
                    Kind.USER, file + ": its name is not the digest of its request; the request was edited or renamed");
        }
        return answer;
    }

    private Path file(String digest) {
        return directory.resolve(nameOf(digest));
    }

    private static String nameOf(String digest) {
        return digest.substring(Digest.PREFIX.length()) + SUFFIX;
    }
}

package io.seedbed.teacher;

import io.seedbed.augment.Digest;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every answer of a teacher, one JSON document a request, named by the request's digest. A document is never changed.
 * Thread-safe; several processes may share what it is kept on.
 */
public final class Recording {

    private final AnswerShelf shelf;

    private Recording(AnswerShelf shelf) {
        this.shelf = shelf;
    }

    /** The recording in this directory, one file an answer; it is made with its first answer. */
    public static Recording in(Path directory) {
        return new Recording(new AnswerFolder(directory));
    }

    /** The recording on this shelf. */
    public static Recording on(AnswerShelf shelf) {
        return new Recording(shelf);
    }

    /**
     * Writes all answers into a directory, as {@link #in} would keep them.
     *
     * @throws StepException if the shelf or the disk failed
     */
    public void writeTo(Path directory) throws StepException {
        AnswerFolder folder = new AnswerFolder(directory);
        for (String name : shelf.names()) {
            Optional<byte[]> answer = shelf.find(name);
            if (answer.isPresent()) {
                folder.keep(name, answer.get());
            }
        }
    }

    /** The answer to a request of this digest. */
    Optional<RecordedAnswer> find(String digest) throws StepException {
        String name = nameOf(digest);
        Optional<byte[]> json = shelf.find(name);
        return json.isPresent() ? Optional.of(read(name, json.get())) : Optional.empty();
    }

    /** Keeps an answer; where there is one already that one stays, and is returned. */
    RecordedAnswer keep(RecordedAnswer answer) throws StepException {
        String name = nameOf(answer.digest());
        return read(name, shelf.keep(name, answer.toJson()));
    }

    /** All answers in the order of their names. */
    List<RecordedAnswer> all() throws StepException {
        List<RecordedAnswer> answers = new ArrayList<>();
        for (String name : shelf.names()) {
            Optional<byte[]> json = shelf.find(name);
            if (json.isPresent()) {
                answers.add(read(name, json.get()));
            }
        }
        return answers;
    }

    private RecordedAnswer read(String name, byte[] json) throws StepException {
        String where = shelf.where(name);
        RecordedAnswer answer;
        try {
            answer = RecordedAnswer.fromJson(json);
        } catch (IOException e) {
            throw new StepException(
                    Kind.USER, where + ": is not a recorded answer; delete the file to ask the teacher again", e);
        }
        if (!name.equals(nameOf(answer.digest()))) {
            throw new StepException(
                    Kind.USER,
                    where + ": its name is not the digest of its request; the request was edited or renamed");
        }
        return answer;
    }

    private static String nameOf(String digest) {
        return digest.substring(Digest.PREFIX.length());
    }
}

package io.seedbed.teacher;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.TeacherUsage;
import io.seedbed.augment.prompt.TeacherPrompt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers from recordings alone ({@code replay:DIR}): no network, no key, no cost. Carries the name and the fingerprint of
 * the teacher that was recorded, so that the rows that it makes are the same to the byte. Immutable and thread-safe.
 */
public final class ReplayTeacher implements Teacher {

    private final String name;
    private final Decoding decoding;
    private final Path directory;
    private final TeacherPrompt prompt;
    private final Recording recording;
    private final Replies replies;

    private ReplayTeacher(RecordedAnswer any, Path directory, TeacherPrompt prompt, Recording recording) {
        this.name = any.teacher();
        this.decoding = any.decoding();
        this.directory = directory;
        this.prompt = prompt;
        this.recording = recording;
        this.replies = new Replies(prompt, decoding.model());
    }

    /**
     * The teacher that was recorded in a directory.
     *
     * @throws StepException of kind USER if the directory holds no answers, or those of several teachers or settings
     */
    public static ReplayTeacher open(Path directory, TeacherPrompt prompt) throws StepException {
        Recording recording = Recording.in(directory);
        List<RecordedAnswer> answers = recording.all();
        if (answers.isEmpty()) {
            throw new StepException(
                    Kind.USER, directory + ": holds no recorded answers; run the job with a teacher first");
        }
        Set<String> recorded = new TreeSet<>();
        answers.forEach(answer -> recorded.add(answer.teacher() + " " + answer.decoding()));
        if (recorded.size() > 1) {
            throw new StepException(
                    Kind.USER,
                    directory + ": holds answers of several teachers or settings (" + String.join("; ", recorded)
                            + "); replay needs those of one");
        }
        return new ReplayTeacher(answers.get(0), directory, prompt, recording);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String fingerprint() {
        return decoding.fingerprint(prompt);
    }

    @Override
    public List<TeacherReply> generate(List<TeacherRequest> requests, TeacherContext context, Progress progress)
            throws StepException, InterruptedException {
        List<TeacherReply> all = new ArrayList<>();
        String stage = "round " + context.round() + ": replaying teacher " + name;
        for (Call call : Call.of(requests, context, prompt, decoding)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            RecordedAnswer found = recording.find(call.digest()).orElseThrow(() -> missing(call));
            all.add(replies.answered(call, found.answer(), TeacherUsage.NONE, context));
            progress.update(stage, all.size(), requests.size());
        }
        return all;
    }

    private StepException missing(Call call) {
        return new StepException(
                Kind.USER,
                directory + ": holds no answer for row "
                        + call.request().mistake().id() + ", attempt "
                        + call.request().attempt() + " (" + call.digest()
                        + "); the recorded job had other data, another seed or another prompt: run it with the teacher");
    }
}

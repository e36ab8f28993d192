package io.seedbed.teacher;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherSource;
import io.seedbed.augment.hybrid.OfflineSettings;
import io.seedbed.augment.hybrid.OfflineTeacher;
import io.seedbed.augment.prompt.TeacherPrompt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the teacher that a job names.
 *
 * @param name {@code offline}, {@code eda}, {@code replay:DIR}, or a name in the operator's file
 * @param file the operator's teachers; null for the usual places
 * @param settings settings of the offline teacher by name
 * @param answers the answers of a remote teacher, which none is asked for twice
 */
public record TeacherChoice(String name, @Nullable Path file, Map<String, String> settings, Recording answers) {

    private static final String REPLAY = "replay:";
    private static final String EDA = "eda";

    /**
     * The teacher for a job.
     *
     * @param pool the job's unlabelled pool
     * @param prompt how a language model is asked
     * @throws StepException of kind USER if there is no such teacher, or a setting is wrong
     */
    public TeacherSource make(Dataset pool, TeacherPrompt prompt, Embedder embedder) throws StepException {
        if (name.equals(OfflineTeacher.NAME)) {
            return OfflineTeachers.offline(pool, embedder, settings);
        }
        if (!settings.isEmpty()) {
            throw user("--set teacher.…: only the offline teacher has such settings; those of others stand in"
                    + " teachers.yaml");
        }
        if (name.equals(EDA)) {
            return OfflineTeachers.eda();
        }
        if (name.startsWith(REPLAY)) {
            return replay(Path.of(name.substring(REPLAY.length())), prompt);
        }
        return remote(config(), prompt);
    }

    /**
     * Refuses a name or a setting that cannot be, without opening the teacher.
     *
     * @throws StepException of kind USER if there is no such teacher, or a setting is wrong
     */
    public void check() throws StepException {
        try {
            OfflineSettings.parse(settings);
        } catch (IllegalArgumentException e) {
            throw new StepException(StepException.Kind.USER, String.valueOf(e.getMessage()), e);
        }
        if (!name.equals(OfflineTeacher.NAME) && !name.equals(EDA) && !name.startsWith(REPLAY)) {
            config();
        }
    }

    private static TeacherSource replay(Path recorded, TeacherPrompt prompt) throws StepException {
        Teacher teacher = ReplayTeacher.open(recorded, prompt);
        return new OpenedTeacher(teacher, callsLeft -> teacher);
    }

    private TeacherSource remote(TeacherConfig config, TeacherPrompt prompt) throws StepException {
        ChatTeacher first = ChatTeacher.open(config, System.getenv(), prompt, answers, TeacherBudget.UNLIMITED);
        return new OpenedTeacher(
                first,
                callsLeft -> callsLeft == 0
                        ? first
                        : ChatTeacher.open(config, System.getenv(), prompt, answers, TeacherBudget.calls(callsLeft)));
    }

    private TeacherConfig config() throws StepException {
        Path teachers = Optional.ofNullable(file)
                .or(() -> Optional.ofNullable(System.getenv("SEEDBED_TEACHERS")).map(Path::of))
                .orElse(Path.of(System.getProperty("user.home"), ".config", "seedbed", "teachers.yaml"));
        if (!Files.exists(teachers)) {
            throw user(
                    "there is no teacher " + name + ": it is neither offline, eda nor replay:DIR, and there is no file "
                            + teachers + " that configures it");
        }
        return Teachers.load(teachers).get(name);
    }

    private static StepException user(String message) {
        return new StepException(StepException.Kind.USER, message);
    }

    /** Opens a teacher with what is left of a budget. */
    @FunctionalInterface
    private interface Opener {
        Teacher open(long callsLeft) throws StepException;
    }

    /** A teacher that is open already, and how to open it with a budget. */
    private record OpenedTeacher(Teacher first, Opener opener) implements TeacherSource {
        @Override
        public String name() {
            return first.name();
        }

        @Override
        public String fingerprint() {
            return first.fingerprint();
        }

        @Override
        public Teacher teacher(long callsLeft) throws StepException {
            return opener.open(callsLeft);
        }
    }
}

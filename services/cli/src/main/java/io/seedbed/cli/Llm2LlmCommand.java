package io.seedbed.cli;

import io.seedbed.augment.hybrid.OfflineTeacher;
import io.seedbed.cli.loop.LoopSession;
import io.seedbed.dataset.read.TaskKind;
import io.seedbed.finetune.Students;
import io.seedbed.llm2llm.LoopJob;
import io.seedbed.teacher.Recording;
import io.seedbed.teacher.TeacherChoice;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The loop on the user's own data. */
@Command(
        name = "llm2llm",
        header = "Grow a labelled set from what a student gets wrong, and train the student on it.",
        description = {
            "",
            "Trains a student on the seed set, finds the seed rows that it gets wrong, lets a teacher make new rows for"
                    + " exactly those, filters them, and trains again from the base weights; round after round."
                    + " Writes the grown data set, the student, a report for people (report.html) and one for scripts"
                    + " (report.json).",
            "",
            "An interrupted command goes on where it was when it is given again."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  seedbed llm2llm --train seed.jsonl --test test.jsonl --pool pool.jsonl --out grown",
            "  seedbed llm2llm --train seed.csv --test test.csv --labels labels.yaml --pool pool.csv --out grown \\",
            "      --rounds 3 --per-example 2 --max-rows 200",
            "  seedbed llm2llm --train seed.tsv --test test.tsv --teacher my-llm --max-calls 500 --out grown",
            "  seedbed llm2llm --train seed.tsv --test test.tsv --teacher replay:grown/teacher --out again",
            "  seedbed llm2llm --train gsm.jsonl --test gsm-test.jsonl --task qa --student nearest --teacher my-llm --out grown"
        })
final class Llm2LlmCommand implements Callable<Integer> {

    @Mixin
    private final JobFiles files = new JobFiles();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "A new or empty folder for the results, or one where the same job was interrupted.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--student",
            paramLabel = "NAME",
            defaultValue = Students.MINI_LM,
            description =
                    "minilm-l6 (classification), or nearest (any task, no training)" + " (default: ${DEFAULT-VALUE}).")
    private String student = "";

    @Option(
            names = "--teacher",
            paramLabel = "NAME",
            defaultValue = OfflineTeacher.NAME,
            description = "offline (no language model), eda, a teacher of teachers.yaml, or replay:DIR with recorded"
                    + " answers (default: ${DEFAULT-VALUE}).")
    private String teacher = "";

    @Option(
            names = "--teachers",
            paramLabel = "FILE",
            description = "The operator's teachers (default: $SEEDBED_TEACHERS, else ~/.config/seedbed/teachers.yaml).")
    @Nullable
    private Path teachers;

    @Mixin
    private final LoopOptions loop = new LoopOptions();

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Workers workers = new Workers();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        LoopJob job = files.read(loop.config(), loop.studentSettings(), CommandText.of(spec));
        TeacherChoice choice =
                new TeacherChoice(teacher, teachers, loop.teacherSettings(), Recording.in(LoopSession.answers(out)));
        LoopCommand.run(
                job,
                out,
                Students.of(student, job.task() == TaskKind.CLASSIFICATION, job.studentSettings()),
                embedder -> choice.make(job.pool(), job.prompt(), embedder),
                workers.checked(),
                output,
                spec.commandLine().getOut());
        return 0;
    }
}

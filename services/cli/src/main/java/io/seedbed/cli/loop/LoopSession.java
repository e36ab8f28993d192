package io.seedbed.cli.loop;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.TeacherSource;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.llm2llm.Disk;
import io.seedbed.llm2llm.LoopJob;
import io.seedbed.llm2llm.PublishStep;
import io.seedbed.llm2llm.ReportBuilder;
import io.seedbed.llm2llm.StudentSteps;
import io.seedbed.llm2llm.report.LoopReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of the loop from a job to the published results. The same job on the same folder goes on where it was interrupted;
 * on a finished one it publishes again. Not thread-safe.
 */
public final class LoopSession {

    private final Student student;
    private final TeacherSource teachers;
    private final Embedder embedder;
    private final int workers;
    private final Progress progress;

    /**
     * A session.
     *
     * @param embedder ranks the pool for the report's advice
     * @param workers trainings that run side by side; it changes no result
     */
    public LoopSession(Student student, TeacherSource teachers, Embedder embedder, int workers, Progress progress) {
        this.student = student;
        this.teachers = teachers;
        this.embedder = embedder;
        this.workers = workers;
        this.progress = progress;
    }

    /** Where a run with this folder keeps the answers of a remote teacher. */
    public static Path answers(Path out) {
        return RunDirectory.memoryOf(out).resolve("answers");
    }

    /**
     * What a run gave.
     *
     * @param report the report that was published
     * @param seconds seconds by kind of step, interruptions left out
     */
    public record Result(LoopReport report, Map<String, Double> seconds) {}

    /**
     * What a run gave that was not published.
     *
     * @param report its report, without a digest and without advice
     * @param train the last round's training set
     */
    public record Measured(LoopReport report, Dataset train) {}

    /**
     * Runs a job and publishes its results.
     *
     * @param out the folder for the results
     * @throws StepException if the folder is not this job's, or a step fails
     */
    public Result run(LoopJob job, Path out) throws StepException, InterruptedException {
        try (RunDirectory directory = open(job, out)) {
            PublishStep publisher = new PublishStep(directory.store(), embedder);
            LoopCommand.Publish end =
                    runner(job, directory, directory.trainings()).run(command -> publisher.questions(job, command));
            LoopReport report = publisher.publish(job, end, names(), answers(out), out, progress);
            WholeFolders.delete(directory.trainings());
            publisher.dropModels(end);
            return new Result(report, new StepTimes(directory.memory().resolve("times.tsv")).totals());
        } catch (IOException e) {
            throw Disk.failure("deleting the trainings in " + out, e);
        }
    }

    /**
     * Runs a job for its scores alone.
     *
     * @param out the folder for the run's memory
     * @param trainings where the trainings stand; runs that share it, one after another, train nothing twice
     */
    public Measured measure(LoopJob job, Path out, Path trainings) throws StepException, InterruptedException {
        try (RunDirectory directory = open(job, out)) {
            LoopCommand.Publish end = runner(job, directory, trainings).run(command -> Optional.empty());
            ReportBuilder builder = new ReportBuilder(job, directory.store(), end.ending());
            new PublishStep(directory.store(), embedder).dropModels(end);
            return new Measured(builder.build(names(), "", List.of()), builder.train());
        }
    }

    private LoopRunner runner(LoopJob job, RunDirectory directory, Path trainings) {
        StudentSteps steps = new StudentSteps(student, directory.store(), "", trainings, workers);
        return new LoopRunner(job, steps, teachers, directory, progress);
    }

    private PublishStep.Names names() {
        return new PublishStep.Names(teachers.name(), student.name());
    }

    private RunDirectory open(LoopJob job, Path out) throws StepException {
        return RunDirectory.open(out, job.fingerprint(student.name(), teachers.fingerprint()));
    }
}

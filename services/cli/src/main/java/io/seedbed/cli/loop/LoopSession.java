package io.seedbed.cli.loop;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.loop.LoopState;
import io.seedbed.cli.report.LoopReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
            Path trainings = directory.memory().resolve("trainings");
            LoopState.Finished end = drive(job, directory, trainings);
            LoopReport report =
                    new Publisher(job, directory, trainings, student, teachers.name(), embedder).publish(end, progress);
            ModelSweep.delete(trainings);
            return new Result(report, new StepTimes(directory.memory().resolve("times.tsv")).totals());
        } catch (IOException e) {
            throw Disk.failure("deleting the trainings in " + out, e);
        }
    }

    /**
     * Runs a job for its scores alone.
     *
     * @param out the folder for the run's memory
     * @param trainings where the trainings stand; runs that share it train nothing twice
     */
    public Measured measure(LoopJob job, Path out, Path trainings) throws StepException, InterruptedException {
        try (RunDirectory directory = open(job, out)) {
            ReportBuilder builder = new ReportBuilder(job, directory.store(), drive(job, directory, trainings));
            return new Measured(builder.build(teachers.name(), student.name(), "", List.of()), builder.train());
        }
    }

    private RunDirectory open(LoopJob job, Path out) throws StepException {
        return RunDirectory.open(out, job.fingerprint(student.name(), teachers.fingerprint()));
    }

    private LoopState.Finished drive(LoopJob job, RunDirectory directory, Path trainings)
            throws StepException, InterruptedException {
        LoopState end = new LoopRunner(job, student, teachers, directory, trainings, workers, progress).run();
        if (end instanceof LoopState.Finished finished) {
            return finished;
        }
        throw new StepException(StepException.Kind.INTERNAL, "the run ended as " + end);
    }
}

package io.seedbed.finetune.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.finetune.Questions;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingWorkerTest {

    /** Standard input ends when the caller dies, however it dies. */
    @Test
    void aWorkerEndsWithItsCaller(@TempDir Path folder) throws Exception {
        Process worker = start(longJob(folder));
        try (BufferedReader events = worker.inputReader()) {
            assertThat(WorkerEvent.parse(events.readLine()))
                    .as("it is training")
                    .containsInstanceOf(WorkerEvent.Step.class);

            worker.getOutputStream().close();

            assertThat(worker.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(worker.exitValue()).isEqualTo(WorkerExit.CALLER_GONE);
        } finally {
            worker.destroyForcibly();
        }
    }

    private static JobFolder longJob(Path folder) throws Exception {
        JobFolder job = new JobFolder(folder);
        job.write(new WorkerTask.Train(
                Questions.LABELS,
                new TreeMap<>(Map.of("minSteps", "100000", "maxSteps", "100000")),
                1,
                false,
                List.of()));
        Row.write(
                job.train(),
                Questions.train().examples().stream()
                        .map(row -> new Row(row.id(), row.text(), row.target().text()))
                        .toList());
        Row.write(job.validation(), List.of());
        return job;
    }

    private static Process start(JobFolder job) throws Exception {
        WorkerOptions options = WorkerOptions.inherited();
        ProcessBuilder builder = new ProcessBuilder(
                options.java().toString(),
                TrainingWorker.class.getName(),
                job.path().toString());
        builder.environment().put("CLASSPATH", options.classPath());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }
}

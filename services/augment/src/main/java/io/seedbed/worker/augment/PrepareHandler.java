package io.seedbed.worker.augment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.contracts.Llm2LlmJob;
import io.seedbed.dataset.BadInputException;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.kit.step.StepCall;
import io.seedbed.kit.step.StepResult;
import io.seedbed.llm2llm.JobReader;
import io.seedbed.llm2llm.LoopJob;
import io.seedbed.llm2llm.PreparedJob;
import io.seedbed.runtime.JobConfigs;
import io.seedbed.runtime.LoopStep;
import io.seedbed.runtime.StepJson;
import java.util.SortedMap;

/** Reads and checks a job's files and keeps their rows. Thread-safe. */
final class PrepareHandler implements LoopStep {

    private final ArtifactStore store;
    private final InputFiles files;
    private final OpenJobs jobs;

    PrepareHandler(ArtifactStore store, InputFiles files, OpenJobs jobs) {
        this.store = store;
        this.files = files;
        this.jobs = jobs;
    }

    @Override
    public StepResult run(StepCall call) throws StepException, BadInputException {
        if (!(call.request().source() instanceof Llm2LlmJob asked)) {
            throw new StepException(StepException.Kind.INTERNAL, "the request holds no job to prepare");
        }
        SortedMap<String, String> teacherSettings = JobSettings.of(asked, "teacher.");
        jobs.choice(asked.teacher(), teacherSettings, call.request().runId()).check();
        call.progress("reading the files", 0, 0);
        LoopJob job =
                JobReader.read(files.of(asked), JobConfigs.of(asked), JobSettings.of(asked, "student."), asked.name());
        PreparedJob prepared =
                PreparedJob.put(store, job, new PreparedJob.Parties(asked.student(), asked.teacher(), teacherSettings));
        ArtifactRef ref = prepared.put(store);
        ObjectNode result = StepJson.object();
        result.set("job", StepJson.tree(ref));
        result.set("train", StepJson.tree(prepared.train()));
        result.set("warnings", StepJson.tree(job.warnings()));
        ObjectNode facts = StepJson.object()
                .put("train", job.train().size())
                .put("test", job.test().size())
                .put("validation", job.validation().size())
                .put("pool", job.pool().size())
                .put("labels", job.labels().labels().size());
        return new StepResult(result, facts);
    }
}

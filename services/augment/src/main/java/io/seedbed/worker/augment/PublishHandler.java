package io.seedbed.worker.augment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.kit.step.StepCall;
import io.seedbed.kit.step.StepResult;
import io.seedbed.llm2llm.Disk;
import io.seedbed.llm2llm.LoopJson;
import io.seedbed.llm2llm.PublishStep;
import io.seedbed.llm2llm.report.LoopReport;
import io.seedbed.runtime.Commands;
import io.seedbed.runtime.LoopStep;
import io.seedbed.runtime.StepJson;
import io.seedbed.runtime.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Writes a run's results and publishes them under the run's name. Thread-safe. */
final class PublishHandler implements LoopStep {

    private final Stores stores;
    private final ArtifactStore store;
    private final OpenJobs jobs;
    private final Function<String, Path> scratch;

    /**
     * A handler.
     *
     * @param scratch a run's folder, in which the results are made
     */
    PublishHandler(Stores stores, OpenJobs jobs, Function<String, Path> scratch) {
        this.stores = stores;
        this.store = stores.artifacts();
        this.jobs = jobs;
        this.scratch = scratch;
    }

    @Override
    public StepResult run(StepCall call) throws StepException {
        String runId = call.request().runId();
        OpenJobs.OpenJob job = jobs.get(StepJson.job(call.request()), runId);
        LoopCommand.Publish command = Commands.read(call.request(), LoopCommand.Publish.class);
        PublishStep step = new PublishStep(store, job.embedder());
        Optional<ArtifactRef> question = step.questions(job.job(), command);
        if (question.isPresent()) {
            LoopEvent asked = new LoopEvent.Asked(command.round(), question.get());
            return new StepResult(
                    StepJson.parse(LoopJson.event(asked)),
                    StepJson.object().put("asks", question.get().rows()));
        }
        try {
            // Its own at every attempt: one that has lost its lease may still be writing.
            Path attempt = Files.createTempDirectory(Files.createDirectories(scratch.apply(runId)), "publish");
            Path out = attempt.resolve("results");
            Path answers = attempt.resolve("answers");
            jobs.recording(runId).writeTo(answers);
            LoopReport report = step.publish(
                    job.job(),
                    command,
                    new PublishStep.Names(job.teacher().name(), job.prepared().student()),
                    answers,
                    out,
                    call::progress);
            call.progress("publishing", 0, 0);
            stores.published().publish(runId, out);
            WholeFolders.delete(attempt);
            ObjectNode facts = facts(report);
            ArtifactRef result = store.putDocument("result", facts.toString());
            return new StepResult(StepJson.parse(LoopJson.event(new LoopEvent.Published(result))), facts);
        } catch (IOException e) {
            throw Disk.failure("writing the results of " + runId, e);
        }
    }

    private static ObjectNode facts(LoopReport report) {
        ObjectNode facts = StepJson.object()
                .put("digest", report.digest())
                .put("before", report.before().accuracy())
                .put("after", report.after().accuracy())
                .put("gain", report.gain().accuracy())
                .put("gainLow", report.gain().low())
                .put("gainHigh", report.gain().high())
                .put("kept", report.kept())
                .put("rejected", report.rejected())
                .put("cost", report.usage().cost())
                .put("stop", report.stop());
        facts.set("beforeEach", StepJson.tree(report.before().each()));
        facts.set("afterEach", StepJson.tree(report.after().each()));
        return facts;
    }
}

package io.seedbed.cli.submit;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.DeadLetterHeaders;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.EventData;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.JobCompleted;
import io.seedbed.contracts.RenderCompleted;
import io.seedbed.contracts.RenderingJob;
import io.seedbed.contracts.RunChanged;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepProgressed;
import io.seedbed.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;

/** Follows one run to its end. Not thread-safe. */
public final class RunWatch {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> ears;
    private final String runId;
    private final Job job;
    private final Map<String, Long> images = new HashMap<>();

    RunWatch(KafkaConsumer<String, byte[]> ears, String runId, Job job) {
        this.ears = ears;
        this.runId = runId;
        this.job = job;
    }

    /**
     * Waits for the run's end.
     *
     * @return {@link JobCompleted}, or {@link RenderCompleted} for a job that renders
     * @throws StepException if it failed, was cancelled, or was refused; the message says why
     */
    public EventData await(Progress progress) throws StepException {
        while (true) {
            for (ConsumerRecord<String, byte[]> letter : ears.poll(POLL)) {
                if (runId.equals(letter.key())) {
                    Optional<EventData> end = hear(letter, progress);
                    if (end.isPresent()) {
                        return end.get();
                    }
                }
            }
        }
    }

    private Optional<EventData> hear(ConsumerRecord<String, byte[]> letter, Progress progress) throws StepException {
        if (letter.topic().equals(Topics.DEAD_LETTERS)) {
            throw new StepException(StepException.Kind.USER, "the platform refused the job: " + reason(letter));
        }
        Event event;
        try {
            event = Events.read(letter);
        } catch (BadEventException e) {
            return Optional.empty();
        }
        if (event.data() instanceof StepProgressed step) {
            progressed(step, progress);
        } else if (event.data() instanceof RunChanged changed) {
            changed(changed, progress);
        } else if (event.data() instanceof JobCompleted || event.data() instanceof RenderCompleted) {
            return Optional.of(event.data());
        }
        return Optional.empty();
    }

    /** Shards are rendered side by side: their images are told together. */
    private void progressed(StepProgressed step, Progress progress) {
        if (job instanceof RenderingJob rendering && step.stepId().contains("/render-")) {
            images.merge(step.stepId(), step.done(), Math::max);
            long done = images.values().stream().mapToLong(Long::longValue).sum();
            progress.update("rendering", Math.min(done, rendering.count()), rendering.count());
        } else {
            progress.update(step.stage(), step.done(), step.total());
        }
    }

    private void changed(RunChanged changed, Progress progress) throws StepException {
        switch (changed.state()) {
            case "failed" ->
                throw new StepException(
                        changed.failure().equals(StepFailed.Failure.USER.label())
                                ? StepException.Kind.USER
                                : StepException.Kind.RESOURCES,
                        "run " + runId + " failed: " + changed.message());
            case "cancelled" ->
                throw new StepException(StepException.Kind.RESOURCES, "run " + runId + " was cancelled");
            case "finished" -> {}
            default -> {
                String round = job instanceof RenderingJob ? "" : "round " + changed.round() + ": ";
                progress.update(round + changed.state(), 0, 0);
            }
        }
    }

    private static String reason(ConsumerRecord<String, byte[]> letter) {
        Header header = letter.headers().lastHeader(DeadLetterHeaders.REASON);
        return header == null ? "it does not say why" : new String(header.value(), StandardCharsets.UTF_8);
    }
}

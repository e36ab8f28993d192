package io.seedbed.cli.submit;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.DeadLetterHeaders;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.JobCompleted;
import io.seedbed.contracts.RunChanged;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepProgressed;
import io.seedbed.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;

/** Follows one run to its end. Not thread-safe. */
public final class RunWatch {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> ears;
    private final String runId;

    RunWatch(KafkaConsumer<String, byte[]> ears, String runId) {
        this.ears = ears;
        this.runId = runId;
    }

    /**
     * Waits for the run's end.
     *
     * @throws StepException if it failed, was cancelled, or was refused; the message says why
     */
    public JobCompleted await(Progress progress) throws StepException {
        while (true) {
            for (ConsumerRecord<String, byte[]> letter : ears.poll(POLL)) {
                if (runId.equals(letter.key())) {
                    Optional<JobCompleted> end = hear(letter, progress);
                    if (end.isPresent()) {
                        return end.get();
                    }
                }
            }
        }
    }

    private Optional<JobCompleted> hear(ConsumerRecord<String, byte[]> letter, Progress progress) throws StepException {
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
            progress.update(step.stage(), step.done(), step.total());
        } else if (event.data() instanceof RunChanged changed) {
            changed(changed, progress);
        } else if (event.data() instanceof JobCompleted completed) {
            return Optional.of(completed);
        }
        return Optional.empty();
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
            default -> progress.update("round " + changed.round() + ": " + changed.state(), 0, 0);
        }
    }

    private static String reason(ConsumerRecord<String, byte[]> letter) {
        Header header = letter.headers().lastHeader(DeadLetterHeaders.REASON);
        return header == null ? "it does not say why" : new String(header.value(), StandardCharsets.UTF_8);
    }
}

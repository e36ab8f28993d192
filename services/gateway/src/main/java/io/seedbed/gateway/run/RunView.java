package io.seedbed.gateway.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.Llm2LlmJob;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.RenderingJob;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run as people see it.
 *
 * @param name what people call it; may be empty
 * @param job the job document with its defaults
 * @param via how it came: {@code kafka} or {@code rest}
 * @param trace the W3C {@code traceparent} that its events belong to
 * @param state {@code preparing}, {@code finetuning}, {@code evaluating}, {@code augmenting}, {@code rendering}, {@code publishing},
 *     {@code finished}, {@code failed} or {@code cancelled}
 * @param round the round that it is in; 0 for the seed set alone
 * @param retries how often it went on after a failure
 * @param warnings what the data made the platform doubt
 * @param failure whose fault it was that the run failed: {@code user}, {@code internal} or {@code resources}; else empty
 * @param message why it failed; else empty
 * @param progress the step that it waits for; null at its end
 * @param result what it gave; null before it is finished, and for a run that renders
 * @param rendered what a run that renders gave; null before it is finished, and for others
 * @param preview what is to be seen of a run that renders while it goes on; null for nothing
 * @param endedAt null while it goes on
 */
public record RunView(
        String runId,
        String name,
        Job job,
        String via,
        String trace,
        String state,
        int round,
        int retries,
        List<String> warnings,
        String failure,
        String message,
        @Nullable Progress progress,
        @Nullable RunResult result,
        @Nullable RenderedImages rendered,
        @Nullable Ref preview,
        Instant submittedAt,
        Instant updatedAt,
        @Nullable Instant endedAt) {

    public RunView {
        warnings = List.copyOf(warnings);
    }

    /** Whether nothing more happens to it by itself. */
    @JsonProperty
    public boolean isOver() {
        return state.equals("finished") || state.equals("failed") || state.equals("cancelled");
    }

    /** Whether it can be cancelled. */
    @JsonProperty
    public boolean isCancellable() {
        return !isOver();
    }

    /** Whether it can go on after a failure. */
    @JsonProperty
    public boolean isRetryable() {
        return state.equals("failed");
    }

    /** Whether it renders. */
    public boolean isRender() {
        return job instanceof RenderingJob;
    }

    /** The published data set's digest; empty before its end. */
    public String digest() {
        if (rendered != null) {
            return rendered.digest();
        }
        return result == null ? "" : result.digest();
    }

    /** What it works on: the file of the seed set, or the images that are wanted. */
    public String source() {
        if (job instanceof RenderingJob images) {
            return String.format(
                    Locale.ROOT,
                    "%,d images, recipe %s, %s, %s",
                    images.count(),
                    images.recipeName(),
                    images.size().contains("x") ? images.size().replace('x', '×') : images.size() + " px",
                    images.format());
        }
        return ((Llm2LlmJob) job).train();
    }

    /** Where it stands, in words; empty where its state says all. */
    public String standing() {
        if (isOver() || state.equals("preparing") || !(job instanceof Llm2LlmJob loop)) {
            return "";
        }
        return round == 0 ? "seed set" : "round " + round + " of " + loop.rounds();
    }

    /** What to call it: its name, or else its id. */
    public String title() {
        return name.isBlank() ? runId : name;
    }

    /**
     * The step that a run waits for.
     *
     * @param state {@code requested} while no worker has taken it up, then {@code running}
     * @param worker who does it; empty for nobody yet
     * @param stage what the worker does now; empty where it has not said
     * @param done units done
     * @param total units in all; 0 where that is not known
     */
    public record Progress(
            String stepId,
            String kind,
            int round,
            String state,
            String worker,
            int attempt,
            String stage,
            long done,
            long total) {}
}

package io.seedbed.gateway.dashboard;

import io.seedbed.contracts.RenderingJob;
import io.seedbed.gateway.run.RenderedImages;
import io.seedbed.gateway.run.RunView;
import io.seedbed.gateway.run.StepView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers that sum a run up that renders. Stateless. */
final class RenderFigures {

    private RenderFigures() {}

    static List<Figure> of(RunView run, List<StepView> all, Instant now) {
        List<StepView> steps =
                all.stream().filter(step -> step.kind().equals("render")).toList();
        RenderedImages rendered = run.rendered();
        if (rendered != null) {
            return results(rendered, steps, now);
        }
        RunView.Progress progress = run.progress();
        return progress == null || !run.state().equals("rendering") || steps.isEmpty()
                ? List.of()
                : soFar((RenderingJob) run.job(), progress, steps, now);
    }

    private static List<Figure> results(RenderedImages rendered, List<StepView> steps, Instant now) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "Images",
                Texts.count(rendered.images()),
                "",
                List.of(String.format(
                        Locale.ROOT, "%,d things seen, %,d of them people", rendered.instances(), rendered.people()))));
        figures.add(new Figure(
                "True captions",
                Texts.count(rendered.captions()),
                "",
                List.of(Texts.count(rendered.negatives()) + " hard negatives, false in the pixels")));
        figures.add(new Figure(
                "Clauses dropped",
                Texts.count(rendered.droppedClauses()),
                "",
                List.of("that the pixels do not show", "mostly: " + Texts.known(rendered.commonestReason()))));
        speed(rendered.images(), steps, now).ifPresent(speed -> figures.add(speed(speed, steps)));
        return figures;
    }

    private static List<Figure> soFar(RenderingJob job, RunView.Progress progress, List<StepView> steps, Instant now) {
        long done = steps.stream().filter(step -> step.state().equals("done")).count();
        long atWork =
                steps.stream().filter(step -> step.state().equals("running")).count();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "Images",
                Texts.count(progress.done()),
                "",
                List.of(String.format(
                        Locale.ROOT, "of %,d, %.0f%%", progress.total(), 100.0 * progress.done() / progress.total()))));
        Optional<Double> speed = speed(progress.done(), steps, now);
        speed.ifPresent(known -> figures.add(speed(known, steps)));
        speed.ifPresent(known -> figures.add(new Figure(
                "Time left",
                Texts.seconds((progress.total() - progress.done()) / known),
                "",
                List.of("at the speed so far"))));
        figures.add(new Figure(
                "Shards",
                Texts.count(done) + " of " + Texts.count(job.shards()),
                "",
                List.of(String.format(
                        Locale.ROOT,
                        "%,d at work, %s",
                        atWork,
                        progress.worker().isEmpty() ? "none" : progress.worker()))));
        return figures;
    }

    private static Figure speed(double speed, List<StepView> steps) {
        long workers = steps.stream()
                .map(StepView::worker)
                .filter(worker -> !worker.isEmpty())
                .distinct()
                .count();
        return new Figure(
                "Images a second",
                String.format(Locale.ROOT, "%.1f", speed),
                "",
                List.of(workers == 1 ? "on one worker" : "on " + workers + " workers"));
    }

    /** From the first shard's beginning to the last one's end, or to now where some are at work. */
    private static Optional<Double> speed(long images, List<StepView> steps, Instant now) {
        Optional<Instant> first = times(steps, StepView::startedAt).min(Comparator.naturalOrder());
        boolean atWork = steps.stream().anyMatch(step -> step.state().equals("running"));
        Optional<Instant> last =
                atWork ? Optional.of(now) : times(steps, StepView::endedAt).max(Comparator.naturalOrder());
        if (images == 0 || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        double seconds = Duration.between(first.get(), last.get()).toMillis() / 1000.0;
        return seconds <= 0 ? Optional.empty() : Optional.of(images / seconds);
    }

    private static Stream<Instant> times(List<StepView> steps, Function<StepView, @Nullable Instant> time) {
        return steps.stream().map(time).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}

package io.seedbed.augment.loop;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.TeacherUsage;
import io.seedbed.augment.loop.LoopCommand.Augment;
import io.seedbed.augment.loop.LoopCommand.Evaluate;
import io.seedbed.augment.loop.LoopCommand.Finetune;
import io.seedbed.augment.loop.LoopCommand.Predict;
import io.seedbed.augment.loop.LoopCommand.Publish;
import io.seedbed.augment.loop.LoopEvent.Asked;
import io.seedbed.augment.loop.LoopEvent.Augmented;
import io.seedbed.augment.loop.LoopEvent.Evaluated;
import io.seedbed.augment.loop.LoopEvent.Finetuned;
import io.seedbed.augment.loop.LoopEvent.Predicted;
import io.seedbed.augment.loop.LoopEvent.Published;
import io.seedbed.augment.loop.LoopEvent.StepFailed;
import io.seedbed.augment.loop.LoopEvent.Submitted;
import io.seedbed.augment.loop.LoopState.Augmenting;
import io.seedbed.augment.loop.LoopState.Consulting;
import io.seedbed.augment.loop.LoopState.Ending;
import io.seedbed.augment.loop.LoopState.Evaluating;
import io.seedbed.augment.loop.LoopState.Failed;
import io.seedbed.augment.loop.LoopState.Finetuning;
import io.seedbed.augment.loop.LoopState.Finished;
import io.seedbed.augment.loop.LoopState.Growth;
import io.seedbed.augment.loop.LoopState.Publishing;
import io.seedbed.augment.loop.LoopState.Ready;
import java.util.List;
import java.util.Optional;

/**
 * Algorithm 1 of LLM2LLM as a pure function. With D<sub>0</sub> the seed set, round i trains students on D<sub>i</sub> from
 * the base weights, measures them, selects the wrong seed rows W<sub>i</sub>, lets the teacher make A<sub>i</sub> from
 * them, and sets D<sub>i+1</sub> = D<sub>i</sub> + A<sub>i</sub>; the last D is trained and measured too.
 *
 * <p>The machine may be driven by at-least-once delivery: an event that a state has already taken in is passed over.
 * Stateless and thread-safe.
 */
public final class LoopMachine {

    private final LoopConfig config;

    /** A machine for runs with these settings. */
    public LoopMachine(LoopConfig config) {
        this.config = config;
    }

    /** Where every run starts. */
    public LoopState start() {
        return new Ready();
    }

    /**
     * The next state and what is to be done.
     *
     * @throws IllegalArgumentException if the event cannot come in this state, not even as a repetition
     */
    public Transition next(LoopState state, LoopEvent event) {
        if (state.isFinal()) {
            return Transition.to(state);
        }
        if (event instanceof LoopEvent.Cancelled) {
            return Transition.to(new LoopState.Cancelled(state.history()));
        }
        if (event instanceof StepFailed failed) {
            return Transition.to(new Failed(failed.round(), failed.kind(), failed.message(), state.history()));
        }
        if (state instanceof Ready && event instanceof Submitted submitted) {
            return finetune(new Growth(0, submitted.train(), 0, List.of(), TeacherUsage.NONE), List.of());
        }
        if (state instanceof Finetuning finetuning
                && event instanceof Finetuned finetuned
                && finetuned.round() == finetuning.growth().round()) {
            return evaluate(finetuning, finetuned.results());
        }
        if (state instanceof Evaluating evaluating
                && event instanceof Evaluated evaluated
                && evaluated.round() == evaluating.growth().round()) {
            return decide(evaluating, evaluated);
        }
        if (state instanceof Augmenting augmenting
                && event instanceof Augmented augmented
                && augmented.round() == augmenting.round()) {
            return grow(augmenting, augmented);
        }
        if (state instanceof Publishing publishing && event instanceof Published published) {
            return Transition.to(new Finished(publishing.ending(), published.result()));
        }
        if (state instanceof Consulting consulting) {
            Optional<Transition> consulted = consult(consulting, event);
            if (consulted.isPresent()) {
                return consulted.get();
            }
        }
        if (isRepetition(state, event)) {
            return Transition.to(state);
        }
        throw new IllegalArgumentException(event + " cannot come in state " + state);
    }

    private static Transition finetune(Growth growth, List<RoundSummary> history) {
        return Transition.to(new Finetuning(growth, history), new Finetune(growth.round(), growth.train()));
    }

    private static Transition evaluate(Finetuning state, ArtifactRef results) {
        Growth growth = state.growth();
        return Transition.to(
                new Evaluating(growth, results, state.history()),
                new Evaluate(growth.round(), growth.train(), results));
    }

    private Transition decide(Evaluating state, Evaluated event) {
        Growth growth = state.growth();
        List<RoundSummary> history = LoopState.append(
                state.history(),
                new RoundSummary(growth, state.results(), event.accuracy(), event.signalScore(), event.mistakes()));
        Optional<StopReason> stop = stopReason(history);
        return stop.isPresent()
                ? publish(new Ending(stop.get(), history, List.of()))
                : begin(new Augmenting(Consultation.NONE, history));
    }

    private Transition grow(Augmenting state, Augmented event) {
        Growth growth = new Growth(event.round(), event.train(), event.kept(), List.of(event.rejects()), event.usage());
        return event.kept() == 0
                ? publish(new Ending(StopReason.NOTHING_NEW, state.history(), List.of(growth)))
                : finetune(growth, state.history());
    }

    private Transition publish(Ending ending) {
        return begin(new Publishing(Consultation.NONE, ending));
    }

    /** The state with its step begun, for the first time or again with more answers. */
    private Transition begin(Consulting state) {
        List<ArtifactRef> predictions = state.consultation().answers();
        if (state instanceof Publishing publishing) {
            return Transition.to(state, new Publish(state.round(), publishing.ending(), predictions));
        }
        List<RoundSummary> history = state.history();
        RoundSummary last = last(history);
        return Transition.to(
                state,
                new Augment(
                        state.round(),
                        last.growth().train(),
                        last.results(),
                        last.mistakes(),
                        config.maxRows() == 0 ? 0 : config.maxRows() - keptSoFar(history),
                        config.maxCalls() == 0 ? 0 : config.maxCalls() - callsSoFar(history),
                        predictions));
    }

    /** What a question or an answer leads to; empty where the event is neither, or cannot come now. */
    private Optional<Transition> consult(Consulting state, LoopEvent event) {
        Consultation consultation = state.consultation();
        if (event instanceof Asked asked
                && asked.round() == state.round()
                && !consultation.isOpen()
                && !consultation.asked().contains(asked.rows())) {
            return Optional.of(Transition.to(
                    state.with(consultation.ask(asked.rows())),
                    new Predict(state.round(), last(state.history()).results(), asked.rows())));
        }
        if (event instanceof Predicted predicted
                && predicted.round() == state.round()
                && consultation.isOpen()
                && !consultation.answers().contains(predicted.predictions())) {
            return Optional.of(begin(state.with(consultation.answer(predicted.predictions()))));
        }
        return Optional.empty();
    }

    private Optional<StopReason> stopReason(List<RoundSummary> history) {
        RoundSummary last = last(history);
        if (last.round() >= config.rounds()) {
            return Optional.of(StopReason.ROUNDS);
        }
        if (last.mistakes().rows() == 0) {
            return Optional.of(StopReason.NO_MISTAKES);
        }
        boolean rowsUsed = config.maxRows() > 0 && keptSoFar(history) >= config.maxRows();
        boolean callsUsed = config.maxCalls() > 0 && callsSoFar(history) >= config.maxCalls();
        if (rowsUsed || callsUsed) {
            return Optional.of(StopReason.BUDGET);
        }
        return isWithoutGain(history) ? Optional.of(StopReason.PATIENCE) : Optional.empty();
    }

    private boolean isWithoutGain(List<RoundSummary> history) {
        int recent = history.size() - config.patience();
        if (config.patience() == 0 || recent < 1 || !config.signal().measuresStudent()) {
            return false;
        }
        double before = best(history.subList(0, recent));
        return best(history.subList(recent, history.size())) <= before;
    }

    private static double best(List<RoundSummary> rounds) {
        return rounds.stream().mapToDouble(RoundSummary::signalScore).max().orElseThrow();
    }

    private static RoundSummary last(List<RoundSummary> history) {
        return history.get(history.size() - 1);
    }

    private static int keptSoFar(List<RoundSummary> history) {
        return history.stream().mapToInt(round -> round.growth().kept()).sum();
    }

    private static long callsSoFar(List<RoundSummary> history) {
        return history.stream()
                .mapToLong(round -> round.growth().usage().calls())
                .sum();
    }

    /** Whether the event led to a state that this one comes after. */
    private static boolean isRepetition(LoopState state, LoopEvent event) {
        if (event instanceof Submitted) {
            return true;
        }
        int done = state.history().size();
        if (event instanceof Finetuned finetuned) {
            return finetuned.round() < done || (state instanceof Evaluating && finetuned.round() == done);
        }
        if (event instanceof Evaluated evaluated) {
            return evaluated.round() < done;
        }
        if (event instanceof Augmented augmented) {
            return augmented.round() < done || (augmented.round() == done && !(state instanceof Augmenting));
        }
        if (event instanceof Asked asked) {
            return asked.round() < done
                    || (state instanceof Consulting at && isAsked(at, asked))
                    || isPast(state, asked.round());
        }
        return event instanceof Predicted predicted
                && (predicted.round() < done
                        || (state instanceof Consulting at
                                && at.consultation().answers().contains(predicted.predictions()))
                        || isPast(state, predicted.round()));
    }

    private static boolean isAsked(Consulting state, Asked event) {
        return state.consultation().asked().contains(event.rows());
    }

    /** Whether the round's consulting step has led to the training that is under way. */
    private static boolean isPast(LoopState state, int round) {
        return !(state instanceof Consulting) && round == state.history().size() && round > 0;
    }
}

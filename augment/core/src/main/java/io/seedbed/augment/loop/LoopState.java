package io.seedbed.augment.loop;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherUsage;
import java.util.ArrayList;
import java.util.List;

/** Where a run stands. Immutable; {@link LoopMachine} makes the next one from an event. */
public sealed interface LoopState {

    /** The rounds that are finished, in order. */
    List<RoundSummary> history();

    /** Whether nothing more will happen. */
    default boolean isFinal() {
        return false;
    }

    /** Nothing has happened yet. */
    record Ready() implements LoopState {
        @Override
        public List<RoundSummary> history() {
            return List.of();
        }
    }

    /** A round's students are being trained on {@code growth.train()}. */
    record Finetuning(Growth growth, List<RoundSummary> history) implements LoopState {
        public Finetuning {
            history = List.copyOf(history);
        }
    }

    /** A round's students are being measured. */
    record Evaluating(Growth growth, ArtifactRef results, List<RoundSummary> history) implements LoopState {
        public Evaluating {
            history = List.copyOf(history);
        }
    }

    /** A state whose step may ask the student. */
    sealed interface Consulting extends LoopState {

        /** The step's round: one more than the last round that was measured. */
        default int round() {
            return history().size();
        }

        /** What was asked and answered. */
        Consultation consultation();

        /** The same state with more asked or answered. */
        Consulting with(Consultation consultation);
    }

    /** New rows are being made for the last round's mistakes. */
    record Augmenting(Consultation consultation, List<RoundSummary> history) implements Consulting {
        public Augmenting {
            history = List.copyOf(history);
        }

        @Override
        public Augmenting with(Consultation next) {
            return new Augmenting(next, history);
        }
    }

    /** The loop has ended well and its results are being published. */
    record Publishing(Consultation consultation, Ending ending) implements Consulting {
        @Override
        public List<RoundSummary> history() {
            return ending.history();
        }

        @Override
        public Publishing with(Consultation next) {
            return new Publishing(next, ending);
        }
    }

    /** The run ended well, and {@code result} is published. */
    record Finished(Ending ending, ArtifactRef result) implements LoopState {
        @Override
        public List<RoundSummary> history() {
            return ending.history();
        }

        @Override
        public boolean isFinal() {
            return true;
        }
    }

    /** A step failed for good. */
    record Failed(int round, StepException.Kind kind, String message, List<RoundSummary> history) implements LoopState {
        public Failed {
            history = List.copyOf(history);
        }

        @Override
        public boolean isFinal() {
            return true;
        }
    }

    /** The user stopped the run. */
    record Cancelled(List<RoundSummary> history) implements LoopState {
        public Cancelled {
            history = List.copyOf(history);
        }

        @Override
        public boolean isFinal() {
            return true;
        }
    }

    /**
     * How the loop ended.
     *
     * @param fruitless the last round where it kept nothing and so was not trained; else empty
     */
    record Ending(StopReason reason, List<RoundSummary> history, List<Growth> fruitless) {
        public Ending {
            history = List.copyOf(history);
            fruitless = List.copyOf(fruitless);
        }
    }

    /**
     * What a round starts from.
     *
     * @param round 0 for the seed set alone
     * @param train the training set
     * @param kept rows that the round added to it
     * @param rejects rows that the round's filters dropped; empty for the seed set
     * @param usage what the round's teacher cost
     */
    record Growth(int round, ArtifactRef train, int kept, List<ArtifactRef> rejects, TeacherUsage usage) {
        public Growth {
            rejects = List.copyOf(rejects);
        }
    }

    /** The history with one more round. */
    static List<RoundSummary> append(List<RoundSummary> history, RoundSummary round) {
        List<RoundSummary> longer = new ArrayList<>(history);
        longer.add(round);
        return List.copyOf(longer);
    }
}

package io.seedbed.augment.loop;

import static io.seedbed.augment.Rows.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.StepException;
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
import io.seedbed.augment.loop.LoopState.Finished;
import io.seedbed.augment.loop.LoopState.Publishing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LoopMachineTest {

    private static final Submitted SUBMITTED = new Submitted(ref("seed set", 60));

    @Test
    void aRoundIsFinetuneEvaluateAugment() {
        LoopMachine machine = new LoopMachine(Configs.of(1, ErrorSignal.CROSS_FIT));

        assertThat(commandsOf(machine, SUBMITTED)).containsExactly(new Finetune(0, ref("seed set", 60)));
        assertThat(commandsOf(machine, SUBMITTED, finetuned(0)))
                .containsExactly(new Evaluate(0, ref("seed set", 60), ref("results 0", 1)));
        assertThat(commandsOf(machine, SUBMITTED, finetuned(0), evaluated(0, 12)))
                .containsExactly(new Augment(
                        1, ref("seed set", 60), ref("results 0", 1), ref("mistakes 0", 12), 0, 0, List.of()));
        assertThat(commandsOf(machine, SUBMITTED, finetuned(0), evaluated(0, 12), augmented(1, 20)))
                .containsExactly(new Finetune(1, ref("train 1", 80)));
    }

    @Test
    void theLastRoundIsTrainedAndMeasured() {
        LoopMachine machine = new LoopMachine(Configs.of(1, ErrorSignal.CROSS_FIT));

        Transition end = drive(
                machine, SUBMITTED, finetuned(0), evaluated(0, 12), augmented(1, 20), finetuned(1), evaluated(1, 8));

        assertThat(end.commands()).singleElement().satisfies(publishes(StopReason.ROUNDS));
        assertThat(end.state().history()).extracting(RoundSummary::round).containsExactly(0, 1);
    }

    @Test
    void noRoundMeansTheSeedSetAlone() {
        assertThat(commandsOf(
                        new LoopMachine(Configs.of(0, ErrorSignal.TRAIN)), SUBMITTED, finetuned(0), evaluated(0, 12)))
                .singleElement()
                .satisfies(publishes(StopReason.ROUNDS));
    }

    @Test
    void withoutMistakesTheLoopStops() {
        assertThat(commandsOf(
                        new LoopMachine(Configs.of(5, ErrorSignal.TRAIN)), SUBMITTED, finetuned(0), evaluated(0, 0)))
                .singleElement()
                .satisfies(publishes(StopReason.NO_MISTAKES));
    }

    @Test
    void aTeacherWithNothingNewStopsTheLoopAndItsRejectsAreKept() {
        Transition end = drive(
                new LoopMachine(Configs.of(5, ErrorSignal.TRAIN)),
                SUBMITTED,
                finetuned(0),
                evaluated(0, 3),
                augmented(1, 0));

        assertThat(end.commands()).singleElement().satisfies(publishes(StopReason.NOTHING_NEW));
        assertThat(((Publishing) end.state()).ending().fruitless())
                .singleElement()
                .satisfies(growth -> assertThat(growth.rejects()).containsExactly(ref("rejects 1", 4)));
    }

    @Test
    void theBudgetOfRowsIsHandedDownAndStopsTheLoop() {
        LoopMachine machine = new LoopMachine(Configs.budget(30, 0));
        LoopEvent[] first = {SUBMITTED, finetuned(0), evaluated(0, 12), augmented(1, 20), finetuned(1)};

        assertThat(commandsOf(machine, with(first, evaluated(1, 8))))
                .singleElement()
                .satisfies(command -> assertThat(((Augment) command).rowsLeft()).isEqualTo(10));
        assertThat(commandsOf(machine, with(first, evaluated(1, 8), augmented(2, 10), finetuned(2), evaluated(2, 8))))
                .singleElement()
                .satisfies(publishes(StopReason.BUDGET));
    }

    @Test
    void theBudgetOfCallsIsHandedDownAndStopsTheLoop() {
        LoopMachine machine = new LoopMachine(Configs.budget(0, 8));
        LoopEvent[] first = {SUBMITTED, finetuned(0), evaluated(0, 12), augmented(1, 20), finetuned(1)};

        assertThat(commandsOf(machine, with(first, evaluated(1, 8))))
                .singleElement()
                .satisfies(
                        command -> assertThat(((Augment) command).callsLeft()).isEqualTo(3));
        assertThat(commandsOf(machine, with(first, evaluated(1, 8), augmented(2, 9), finetuned(2), evaluated(2, 8))))
                .singleElement()
                .satisfies(publishes(StopReason.BUDGET));
    }

    @Test
    void roundsWithoutGainOnTheSignalUsePatienceUp() {
        LoopMachine machine = new LoopMachine(Configs.patience(1, ErrorSignal.CROSS_FIT));
        LoopEvent[] first = {SUBMITTED, finetuned(0), scored(0, 0.5), augmented(1, 9), finetuned(1)};

        assertThat(commandsOf(machine, with(first, scored(1, 0.5))))
                .singleElement()
                .satisfies(publishes(StopReason.PATIENCE));
        assertThat(commandsOf(machine, with(first, scored(1, 0.6))))
                .singleElement()
                .isInstanceOf(Augment.class);
    }

    @Test
    void aSignalThatMeasuresNothingNeverUsesPatienceUp() {
        LoopMachine machine = new LoopMachine(Configs.patience(1, ErrorSignal.ALL));

        assertThat(commandsOf(
                        machine,
                        SUBMITTED,
                        finetuned(0),
                        scored(0, Double.NaN),
                        augmented(1, 9),
                        finetuned(1),
                        scored(1, Double.NaN)))
                .singleElement()
                .isInstanceOf(Augment.class);
    }

    @Test
    void whatAStepAsksIsPredictedByTheRoundsStudentAndTheStepBegunAgain() {
        LoopMachine machine = new LoopMachine(Configs.of(1, ErrorSignal.CROSS_FIT));
        LoopEvent[] first = {SUBMITTED, finetuned(0), evaluated(0, 12), new Asked(1, ref("near", 30))};

        assertThat(commandsOf(machine, first)).containsExactly(new Predict(1, ref("results 0", 1), ref("near", 30)));
        assertThat(commandsOf(machine, with(first, new Predicted(1, ref("answers", 30)))))
                .singleElement()
                .satisfies(
                        command -> assertThat(((Augment) command).predictions()).containsExactly(ref("answers", 30)));
        assertThat(commandsOf(
                        machine,
                        with(
                                first,
                                new Predicted(1, ref("answers", 30)),
                                new Asked(1, ref("more", 4)),
                                new Predicted(1, ref("more answers", 4)))))
                .singleElement()
                .satisfies(command -> assertThat(((Augment) command).predictions())
                        .containsExactly(ref("answers", 30), ref("more answers", 4)));
    }

    @Test
    void publishingMayAskTooAndEndsTheRun() {
        LoopMachine machine = new LoopMachine(Configs.of(0, ErrorSignal.TRAIN));
        LoopEvent[] first = {SUBMITTED, finetuned(0), evaluated(0, 12), new Asked(1, ref("pool", 30))};

        assertThat(commandsOf(machine, first)).containsExactly(new Predict(1, ref("results 0", 1), ref("pool", 30)));
        Transition asked = drive(machine, with(first, new Predicted(1, ref("answers", 30))));
        assertThat(asked.commands()).singleElement().satisfies(publishes(StopReason.ROUNDS));
        Transition end = machine.next(asked.state(), new Published(ref("result", 1)));
        assertThat(end.commands()).isEmpty();
        assertThat(((Finished) end.state()).result()).isEqualTo(ref("result", 1));
        assertThat(end.state().isFinal()).isTrue();
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        LoopMachine machine = new LoopMachine(Configs.of(1, ErrorSignal.CROSS_FIT));
        LoopState augmenting =
                drive(machine, SUBMITTED, finetuned(0), evaluated(0, 3)).state();

        assertThatThrownBy(() -> machine.next(augmenting, new Predicted(1, ref("answers", 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyEventMayComeAgain() {
        LoopMachine machine = new LoopMachine(Configs.of(2, ErrorSignal.CROSS_FIT));
        List<LoopEvent> events = List.of(
                SUBMITTED,
                finetuned(0),
                evaluated(0, 9),
                new Asked(1, ref("near", 30)),
                new Predicted(1, ref("answers", 30)),
                augmented(1, 5),
                finetuned(1),
                evaluated(1, 4),
                augmented(2, 3),
                finetuned(2),
                evaluated(2, 2),
                new Asked(3, ref("pool", 30)),
                new Predicted(3, ref("pool answers", 30)));
        LoopState state = machine.start();
        List<LoopEvent> past = new ArrayList<>();
        for (LoopEvent event : events) {
            state = machine.next(state, event).state();
            past.add(event);
            for (LoopEvent again : past) {
                assertThat(machine.next(state, again)).isEqualTo(Transition.to(state));
            }
        }
    }

    @Test
    void anEventFromTheFutureIsRefused() {
        LoopMachine machine = new LoopMachine(Configs.of(2, ErrorSignal.CROSS_FIT));
        LoopState state = drive(machine, SUBMITTED).state();

        assertThatThrownBy(() -> machine.next(state, evaluated(0, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot come in state");
        assertThatThrownBy(() -> machine.next(state, finetuned(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFailureOrACancellationEndsTheRunAndKeepsItsHistory() {
        LoopMachine machine = new LoopMachine(Configs.of(2, ErrorSignal.CROSS_FIT));
        LoopState augmenting =
                drive(machine, SUBMITTED, finetuned(0), evaluated(0, 3)).state();

        LoopState failed = machine.next(augmenting, new StepFailed(1, StepException.Kind.RESOURCES, "no memory"))
                .state();
        LoopState cancelled =
                machine.next(augmenting, new LoopEvent.Cancelled()).state();

        assertThat(List.of(failed, cancelled))
                .allMatch(LoopState::isFinal)
                .allMatch(state -> state.history().size() == 1);
        assertThat(machine.next(failed, augmented(1, 5))).isEqualTo(Transition.to(failed));
    }

    private static Consumer<LoopCommand> publishes(StopReason reason) {
        return command -> assertThat(((Publish) command).ending().reason()).isEqualTo(reason);
    }

    private static Transition drive(LoopMachine machine, LoopEvent... events) {
        Transition transition = Transition.to(machine.start());
        for (LoopEvent event : events) {
            transition = machine.next(transition.state(), event);
        }
        return transition;
    }

    private static List<LoopCommand> commandsOf(LoopMachine machine, LoopEvent... events) {
        return drive(machine, events).commands();
    }

    private static LoopEvent[] with(LoopEvent[] first, LoopEvent... more) {
        List<LoopEvent> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray(LoopEvent[]::new);
    }

    private static Finetuned finetuned(int round) {
        return new Finetuned(round, ref("results " + round, 1));
    }

    private static Evaluated evaluated(int round, int mistakes) {
        return new Evaluated(round, 0.5, 0.5 + round, ref("mistakes " + round, mistakes));
    }

    private static Evaluated scored(int round, double signalScore) {
        return new Evaluated(round, 0.5, signalScore, ref("mistakes " + round, 3));
    }

    private static Augmented augmented(int round, int kept) {
        return new Augmented(
                round,
                ref("train " + round, 60 + kept),
                kept,
                ref("rejects " + round, 4),
                new TeacherUsage(5, 100, 50, 0.1));
    }
}

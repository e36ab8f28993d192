package io.seedbed.cli.loop;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.augment.loop.LoopMachine;
import io.seedbed.augment.loop.LoopState;
import io.seedbed.augment.loop.Transition;
import io.seedbed.dataset.store.ArtifactStore;
import java.nio.file.Path;
import java.util.List;

/**
 * Drives a run's state machine in this process. Every event is on the disk before the next command is begun, so that a run
 * that was killed goes on with the command that it was killed in. Steps are deterministic and keep what they finished, so that
 * the result is the same to the byte.
 */
final class LoopRunner {

    private final LoopMachine machine;
    private final StepHandlers handlers;
    private final Journal journal;
    private final ArtifactStore store;
    private final LoopJob job;
    private final StepTimes times;

    /** A runner whose trainings stand in a folder that runs may share. */
    LoopRunner(
            LoopJob job,
            Student student,
            TeacherSource teachers,
            RunDirectory run,
            Path trainings,
            int workers,
            Progress progress) {
        this.job = job;
        this.machine = new LoopMachine(job.config());
        this.store = run.store();
        this.journal = run.journal();
        this.times = new StepTimes(run.memory().resolve("times.tsv"));
        this.handlers = new StepHandlers(job, student, teachers, store, trainings, workers, progress);
    }

    /**
     * Runs to the end, from where the journal says the run stands.
     *
     * @return the final state
     * @throws StepException if a step fails; the journal is left as it is, so that the same command tries the step again
     */
    LoopState run() throws StepException, InterruptedException {
        Transition transition = Transition.at(machine.start());
        List<LoopEvent> past = journal.read();
        for (LoopEvent event : past) {
            transition = machine.next(transition.state(), event);
        }
        if (past.isEmpty()) {
            transition = record(transition.state(), new LoopEvent.Submitted(store.put(job.train())));
        }
        while (!transition.state().isFinal()) {
            LoopCommand command = transition.commands().get(0);
            LoopEvent event = times.measure(command, () -> handle(command));
            transition = record(transition.state(), event);
        }
        return transition.state();
    }

    private LoopEvent handle(LoopCommand command) throws StepException, InterruptedException {
        if (command instanceof LoopCommand.Finetune finetune) {
            return handlers.finetune(finetune);
        }
        if (command instanceof LoopCommand.Evaluate evaluate) {
            return handlers.evaluate(evaluate);
        }
        if (command instanceof LoopCommand.Augment augment) {
            return handlers.augment(augment);
        }
        throw new IllegalStateException(command + " comes with a final state alone");
    }

    private Transition record(LoopState state, LoopEvent event) throws StepException {
        Transition next = machine.next(state, event);
        journal.append(event);
        return next;
    }
}

package io.seedbed.cli.loop;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherSource;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.augment.loop.LoopMachine;
import io.seedbed.augment.loop.Transition;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.llm2llm.EvaluateStep;
import io.seedbed.llm2llm.GrowStep;
import io.seedbed.llm2llm.LoopJob;
import io.seedbed.llm2llm.StudentSteps;
import java.util.List;
import java.util.Optional;

/**
 * Drives a run's state machine in this process. Every event is on the disk before the next command is begun, so that a run
 * that was killed goes on with the command that it was killed in. Steps are deterministic and keep what they finished, so that
 * the result is the same to the byte.
 */
final class LoopRunner {

    private final LoopMachine machine;
    private final Journal journal;
    private final ArtifactStore store;
    private final LoopJob job;
    private final StudentSteps student;
    private final TeacherSource teachers;
    private final StepTimes times;
    private final Progress progress;

    LoopRunner(LoopJob job, StudentSteps student, TeacherSource teachers, RunDirectory run, Progress progress) {
        this.job = job;
        this.machine = new LoopMachine(job.config());
        this.store = run.store();
        this.journal = run.journal();
        this.times = new StepTimes(run.memory().resolve("times.tsv"));
        this.student = student;
        this.teachers = teachers;
        this.progress = progress;
    }

    /** What a publication still needs to know from the student. */
    @FunctionalInterface
    interface Questions {
        Optional<ArtifactRef> of(LoopCommand.Publish command) throws StepException;
    }

    /**
     * Runs until the results can be published, from where the journal says the run stands.
     *
     * @return the command to publish them; it is not journalled as done, so that a finished run publishes again
     * @throws StepException if a step fails; the journal is left as it is, so that the same command tries the step again
     */
    LoopCommand.Publish run(Questions questions) throws StepException, InterruptedException {
        Transition transition = Transition.at(machine.start());
        List<LoopEvent> past = journal.read();
        for (LoopEvent event : past) {
            transition = machine.next(transition.state(), event);
        }
        if (past.isEmpty()) {
            transition = record(transition, new LoopEvent.Submitted(store.put(job.train())));
        }
        while (true) {
            LoopCommand command = transition.commands().get(0);
            if (command instanceof LoopCommand.Publish publish) {
                Optional<ArtifactRef> question = questions.of(publish);
                if (question.isEmpty()) {
                    return publish;
                }
                transition = record(transition, new LoopEvent.Asked(publish.round(), question.get()));
            } else {
                transition = record(transition, times.measure(command, () -> handle(command)));
            }
        }
    }

    private LoopEvent handle(LoopCommand command) throws StepException, InterruptedException {
        if (command instanceof LoopCommand.Finetune finetune) {
            return student.finetune(job, finetune, progress);
        }
        if (command instanceof LoopCommand.Predict predict) {
            return student.predict(predict, progress);
        }
        if (command instanceof LoopCommand.Evaluate evaluate) {
            return new EvaluateStep(store).evaluate(job, evaluate);
        }
        if (command instanceof LoopCommand.Augment augment) {
            return new GrowStep(store).augment(job, teachers, augment, progress).event();
        }
        throw new IllegalStateException(command + " is not a step of this runner");
    }

    private Transition record(Transition from, LoopEvent event) throws StepException {
        Transition next = machine.next(from.state(), event);
        journal.append(event);
        return next;
    }
}

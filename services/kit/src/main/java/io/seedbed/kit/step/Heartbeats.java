package io.seedbed.kit.step;

import io.seedbed.kit.database.Database;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs of life of the steps at work: extends their leases, and breaks off what was lost or is silent. Thread-safe. */
final class Heartbeats implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeats.class);

    private final Database database;
    private final StepTable steps;
    private final StepRunner runner;
    private final StepSettings settings;
    private final String owner;

    Heartbeats(Database database, StepTable steps, StepRunner runner, StepSettings settings, String owner) {
        this.database = database;
        this.steps = steps;
        this.runner = runner;
        this.settings = settings;
        this.owner = owner;
    }

    @Override
    public void run() {
        for (RunningStep step : runner.running()) {
            if (step.isSilent(settings.stall())) {
                step.breakOff(RunningStep.Break.STALLED);
                continue;
            }
            try {
                if (!database.transact(tx -> steps.extend(tx, step.claim(), owner, settings.lease()))) {
                    step.breakOff(RunningStep.Break.LOST);
                }
            } catch (SQLException e) {
                LOG.warn(
                        "The lease of {} could not be extended: {}",
                        step.claim().stepId(),
                        e.getMessage());
            }
        }
    }
}

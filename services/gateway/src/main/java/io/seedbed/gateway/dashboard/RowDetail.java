package io.seedbed.gateway.dashboard;

import io.seedbed.gateway.run.LineageView;
import io.seedbed.gateway.run.RunView;

/** Where a row of a run comes from. */
record RowDetail(RunView run, LineageView lineage) {

    /** The run's address. */
    public String path() {
        return RunDetail.path(run.runId());
    }
}

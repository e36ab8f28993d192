package io.seedbed.gateway.rest;

import io.seedbed.gateway.rest.RunFeed.Notice;
import io.seedbed.gateway.run.RunView;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One who watches a run, or all of them, and what it was told last. Thread-safe. */
final class Watcher {

    private static final int ALIVE_AFTER = 50;

    private final Optional<String> runId;
    private final MultiEmitter<? super Notice> emitter;
    private final Map<String, RunEvent> told = new HashMap<>();
    private int quiet;

    /**
     * One who watches.
     *
     * @param runId the run; empty for all
     */
    Watcher(Optional<String> runId, MultiEmitter<? super Notice> emitter) {
        this.runId = runId;
        this.emitter = emitter;
    }

    Optional<String> runId() {
        return runId;
    }

    /** Tells what of these runs is new. */
    synchronized void tell(List<RunView> runs) {
        Map<String, RunEvent> now = new HashMap<>();
        for (RunView run : runs) {
            if (runId.isEmpty() || runId.get().equals(run.runId())) {
                RunEvent event = RunEvent.of(run);
                now.put(run.runId(), event);
                RunEvent before = told.get(run.runId());
                if (!event.equals(before)) {
                    emit(new Notice(event.isNewState(before) ? Notice.STATE : Notice.PROGRESS, event));
                }
                if (event.over() && runId.isPresent()) {
                    emit(new Notice(Notice.END, event));
                    emitter.complete();
                }
            }
        }
        told.clear();
        told.putAll(now);
    }

    /** Tells that the connection lives, where nothing else was told for a while. */
    synchronized void live() {
        quiet++;
        if (quiet >= ALIVE_AFTER) {
            emit(new Notice(Notice.ALIVE, null));
        }
    }

    /** Nothing more will come from here. */
    void end() {
        emitter.complete();
    }

    private void emit(Notice notice) {
        quiet = 0;
        emitter.emit(notice);
    }
}

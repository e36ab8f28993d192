package io.seedbed.gateway.rest;

import io.quarkus.runtime.ShutdownEvent;
import io.seedbed.gateway.problem.Problem;
import io.seedbed.gateway.run.RunQueries;
import io.seedbed.gateway.run.RunView;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all who watch runs what changes. However many watch, the database is asked once every 300 ms, and not at all while
 * nobody does; so it does not matter which gateway drives a run. Thread-safe.
 */
@ApplicationScoped
public class RunFeed {

    private static final Logger LOG = LoggerFactory.getLogger(RunFeed.class);
    private static final long PERIOD_MILLIS = 300;
    private static final int MOST_WATCHERS = 500;
    private static final int MOST_WAITING = 1_000;

    private final RunQueries queries;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "run-feed");
        thread.setDaemon(true);
        return thread;
    });
    private final Future<?> telling;

    /** A feed that begins at once. */
    public RunFeed(RunQueries queries) {
        this.queries = queries;
        this.telling = timer.scheduleWithFixedDelay(this::tell, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * What is told to one who watches.
     *
     * @param event where the run stands; null where nothing happened
     */
    record Notice(String kind, @Nullable RunEvent event) {

        /** Where a run stands now: its state or its round changed. */
        static final String STATE = "state";

        /** How far a run's step has come. */
        static final String PROGRESS = "progress";

        /** Nothing more will come. */
        static final String END = "end";

        /** Nothing happened; the connection lives. */
        static final String ALIVE = "alive";
    }

    /** What happens to a run, from where it stands on; it ends with the run. */
    public Multi<Notice> run(RunView run) {
        return watch(Optional.of(run.runId()), List.of(run));
    }

    /** What happens to all runs; it does not end by itself. */
    public Multi<Notice> all() throws SQLException {
        return watch(Optional.empty(), queries.watched(List.of(), true));
    }

    private Multi<Notice> watch(Optional<String> runId, List<RunView> now) {
        if (watchers.size() >= MOST_WATCHERS) {
            throw Problem.of(
                            503,
                            "too-many-watchers",
                            "Too many watch",
                            MOST_WATCHERS + " already watch; try again later")
                    .asException();
        }
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            Watcher watcher = new Watcher(runId, emitter);
                            emitter.onTermination(() -> watchers.remove(watcher));
                            watcher.tell(now);
                            if (!emitter.isCancelled()) {
                                watchers.add(watcher);
                            }
                        },
                        MOST_WAITING);
    }

    private void tell() {
        List<Watcher> present = List.copyOf(watchers);
        if (present.isEmpty()) {
            return;
        }
        try {
            Set<String> wanted = present.stream()
                    .flatMap(watcher -> watcher.runId().stream())
                    .collect(Collectors.toSet());
            boolean others =
                    present.stream().anyMatch(watcher -> watcher.runId().isEmpty());
            List<RunView> runs = queries.watched(wanted, others);
            present.forEach(watcher -> watcher.tell(runs));
        } catch (SQLException e) {
            LOG.debug("Those who watch runs wait, since the database is away: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Those who watch runs were not told", e);
        }
        present.forEach(Watcher::live);
    }

    void end(@Observes ShutdownEvent event) {
        watchers.forEach(Watcher::end);
    }

    @PreDestroy
    void close() {
        telling.cancel(true);
        timer.shutdown();
    }
}

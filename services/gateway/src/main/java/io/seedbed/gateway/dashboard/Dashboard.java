package io.seedbed.gateway.dashboard;

import io.seedbed.dataset.store.PublishedFolders;
import io.seedbed.gateway.GatewayService;
import io.seedbed.gateway.run.Gateway;
import io.seedbed.gateway.run.RunArtifacts;
import io.seedbed.gateway.run.RunQueries;
import io.seedbed.gateway.run.RunView;
import io.seedbed.runtime.PlatformConfig;
import io.seedbed.runtime.Stores;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;

/** What all pages read from. Thread-safe. */
@ApplicationScoped
public class Dashboard {

    private final GatewayService service;
    private final RunQueries queries;
    private final RunArtifacts artifacts;
    private final Stores stores;
    private final PlatformConfig config;
    private final InstantSource clock = InstantSource.system();

    /** What is read of this gateway. */
    public Dashboard(
            GatewayService service, RunQueries queries, RunArtifacts artifacts, Stores stores, PlatformConfig config) {
        this.service = service;
        this.queries = queries;
        this.artifacts = artifacts;
        this.stores = stores;
        this.config = config;
    }

    RunQueries queries() {
        return queries;
    }

    RunArtifacts artifacts() {
        return artifacts;
    }

    PublishedFolders published() {
        return stores.published();
    }

    Instant now() {
        return clock.instant();
    }

    /** Where Kafka is. */
    String kafka() {
        return config.kafka().clients().getOrDefault("bootstrap.servers", "");
    }

    /** A run. */
    RunView run(String runId) throws SQLException, NoPageException {
        return queries.run(runId)
                .orElseThrow(() -> new NoPageException(Problem.missing("There is no run " + runId + ".")));
    }

    /** The engine, to change something. */
    Gateway gateway() throws NoPageException {
        return service.gateway().orElseThrow(() -> new NoPageException(Problem.away("The gateway has not begun yet.")));
    }
}

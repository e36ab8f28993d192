package io.seedbed.gateway.rest;

import io.seedbed.gateway.GatewayService;
import io.seedbed.gateway.run.RunArtifacts;
import io.seedbed.gateway.run.RunQueries;
import io.seedbed.runtime.Stores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is read of runs, for whoever shows it. Thread-safe. */
@ApplicationScoped
public class GatewayReads {

    @Produces
    @Singleton
    RunQueries queries(GatewayService gateway) {
        return new RunQueries(gateway.database());
    }

    @Produces
    @Singleton
    RunArtifacts artifacts(GatewayService gateway, Stores stores) {
        return new RunArtifacts(gateway.database(), stores.artifacts());
    }
}

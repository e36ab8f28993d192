package io.seedbed.runtime;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Whether the services of this process live, and whether they can work. */
final class HealthChecks {

    private static final int SECONDS = 2;

    private HealthChecks() {}

    /** Down once a thread has died: the process should be started anew. */
    @Liveness
    @Singleton
    static class Threads implements HealthCheck {

        private final Instance<Service> services;

        Threads(Instance<Service> services) {
            this.services = services;
        }

        @Override
        public HealthCheckResponse call() {
            HealthCheckResponseBuilder response =
                    HealthCheckResponse.named("threads").up();
            for (Service service : services) {
                boolean alive = !service.isReady() || service.isAlive();
                response.withData(service.name(), alive);
                if (!alive) {
                    response.down();
                }
            }
            return response.build();
        }
    }

    /** Down while a service has not begun, or the database is away. */
    @Readiness
    @Singleton
    static class Connections implements HealthCheck {

        private final Instance<Service> services;
        private final DataSource database;

        Connections(Instance<Service> services, DataSource database) {
            this.services = services;
            this.database = database;
        }

        @Override
        public HealthCheckResponse call() {
            HealthCheckResponseBuilder response =
                    HealthCheckResponse.named("services").up();
            for (Service service : services) {
                response.withData(service.name(), service.isReady());
                if (!service.isReady()) {
                    response.down();
                }
            }
            boolean reachable = isReachable();
            response.withData("database", reachable);
            return reachable ? response.build() : response.down().build();
        }

        private boolean isReachable() {
            try (Connection connection = database.getConnection()) {
                return connection.isValid(SECONDS);
            } catch (SQLException e) {
                return false;
            }
        }
    }
}

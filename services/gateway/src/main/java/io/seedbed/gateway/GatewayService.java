package io.seedbed.gateway;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.seedbed.gateway.run.Gateway;
import io.seedbed.gateway.run.JobRules;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.database.Migrations;
import io.seedbed.kit.event.TopicCreation;
import io.seedbed.runtime.Lifecycle;
import io.seedbed.runtime.PlatformConfig;
import io.seedbed.runtime.Service;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The gateway in a Quarkus application. Thread-safe. */
@Singleton
public class GatewayService implements Service {

    private static final String SCHEMA = "gateway";
    private static final String[] MIGRATIONS = {Migrations.EVENTS, "io/seedbed/gateway/migrations"};

    private final PlatformConfig config;
    private final Database database;
    private volatile @Nullable Lifecycle<Gateway> lifecycle;

    /** A gateway that begins with the application. */
    public GatewayService(PlatformConfig config, DataSource source) {
        this.config = config;
        this.database = new Database(source, SCHEMA);
    }

    void begin(@Observes StartupEvent event) {
        lifecycle = new Lifecycle<>(database, MIGRATIONS, () -> {
            TopicCreation.ensure(config.kafka());
            Gateway gateway = new Gateway(
                    database,
                    config.kafka(),
                    new JobRules(config.roots()),
                    config.renderShards(),
                    InstantSource.system());
            gateway.start();
            return gateway;
        });
    }

    void end(@Observes ShutdownEvent event) {
        Lifecycle<Gateway> running = lifecycle;
        if (running != null) {
            running.stop();
        }
    }

    /** The engine; empty before it is ready. */
    public Optional<Gateway> gateway() {
        Lifecycle<Gateway> running = lifecycle;
        return running == null ? Optional.empty() : running.engine();
    }

    /** The gateway's schema. */
    public Database database() {
        return database;
    }

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public boolean isAlive() {
        return gateway().map(Gateway::isAlive).orElse(false);
    }

    @Override
    public boolean isReady() {
        return gateway().isPresent();
    }
}

package io.seedbed.standalone;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.seedbed.runtime.Service;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The services, until they are told to stop. */
public final class PlatformApplication implements QuarkusApplication {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Instance<Service> services;
    private final int port;

    /** An application over all services. */
    @Inject
    public PlatformApplication(Instance<Service> services, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.services = services;
        this.port = port;
    }

    @Override
    public int run(String... args) throws InterruptedException {
        while (!services.stream().allMatch(Service::isReady)) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        System.out.println("Seedbed is ready: http://localhost:" + port);
        Quarkus.waitForExit();
        return 0;
    }
}

package io.seedbed.gateway.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with requests to the interface that no resource answers. Thread-safe. */
@ApplicationScoped
public class ProblemRoutes {

    private static final int BEFORE_THE_LIMIT = 9_000;

    private final long mostBytes;

    /** Routes that refuse bodies that are larger than this. */
    public ProblemRoutes(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.mostBytes = most.asLongValue();
    }

    void limit(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (isTooLarge(request.request().getHeader("Content-Length"))) {
                        request.response().putHeader("Connection", "close");
                        ProblemMappers.status(413, "").send(request);
                    } else {
                        request.next();
                    }
                },
                BEFORE_THE_LIMIT);
    }

    private boolean isTooLarge(@Nullable String length) {
        try {
            return length != null && Long.parseLong(length) > mostBytes;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    void register(@Observes Router router) {
        router.route("/api/*")
                .last()
                .handler(request -> ProblemMappers.status(404, "").send(request));
        router.route("/api/*").failureHandler(ProblemRoutes::failed);
    }

    private static void failed(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            request.next();
            return;
        }
        int status = request.statusCode() < 400 ? 500 : request.statusCode();
        ProblemMappers.status(status, "").send(request);
    }
}

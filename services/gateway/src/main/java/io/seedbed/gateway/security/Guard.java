package io.seedbed.gateway.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.seedbed.gateway.GatewayService;
import io.seedbed.gateway.problem.Problem;
import io.seedbed.runtime.PlatformConfig;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before every request, of programs and of browsers: lets in who may do what is asked, and nobody's web page but our
 * own. Without keys it lets everybody in, which is why the application then only listens on the loopback. Thread-safe.
 */
@ApplicationScoped
public class Guard {

    /** The cookie that holds a browser's session. */
    static final String COOKIE = "seedbed-session";

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    private static final String BEARER = "Bearer ";
    private static final int BEFORE_ALL = 10_000;

    private final SameSite sites;
    private final boolean loopback;
    private final Optional<ApiKeys> keys;
    private final Optional<Sessions> sessions;
    private final Secret secret;

    /**
     * A guard with the operator's keys.
     *
     * @throws IllegalStateException if the file of keys is wrong
     */
    public Guard(
            PlatformConfig config,
            GatewayService gateway,
            @ConfigProperty(name = "seedbed.hosts") Optional<List<String>> hosts) {
        this.loopback = config.isLoopback();
        this.sites = new SameSite(loopback, hosts.orElse(List.of()));
        this.keys = config.apiKeys().map(ApiKeys::read);
        this.sessions = keys.map(known -> new Sessions(known, InstantSource.system()));
        this.secret = new Secret(gateway.database());
    }

    /** Refuses to begin where everybody on the network could do everything. */
    void check(@Observes @Priority(1) StartupEvent event) {
        if (!loopback && keys.isEmpty()) {
            throw new IllegalStateException(
                    "quarkus.http.host is not the loopback, so that other machines could reach this"
                            + " service, and there are no keys to ask them for. Set seedbed.api-keys (SEEDBED_API_KEYS) to a file"
                            + " with lines ROLE NAME SHA256 (roles read, submit, operate; SHA256 of a key is what"
                            + " sha256sum prints of it), or set quarkus.http.host (QUARKUS_HTTP_HOST) to 127.0.0.1");
        }
        if (keys.isEmpty()) {
            LOG.info("No keys are asked for: whoever is on this machine may do everything");
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::stand, BEFORE_ALL);
    }

    /** Whether keys are asked for. */
    boolean isOn() {
        return keys.isPresent();
    }

    /** A session for a key; empty if it is none. Blocks. */
    Optional<String> begin(String key) throws SQLException {
        Optional<ApiKey> found = keys.flatMap(known -> known.find(key));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String signing = secret.read();
        return sessions.map(all -> all.begin(signing, found.get()));
    }

    private void stand(RoutingContext request) {
        Headers.put(request);
        Optional<String> host = sites.refuseHost(request.request());
        if (host.isPresent()) {
            refuse(request, Problem.of(421, "misdirected", "Unknown host", host.get()));
            return;
        }
        boolean withKey = request.request().getHeader("Authorization") != null;
        if (!withKey && !Access.isReading(request.request().method())) {
            Optional<String> origin = SameSite.refuseOrigin(request.request(), hasSession(request));
            if (origin.isPresent()) {
                refuse(
                        request,
                        Problem.of(
                                403,
                                "cross-site",
                                "Another site's request",
                                "the request was not let through: " + origin.get()));
                return;
            }
        }
        if (keys.isEmpty()) {
            Caller.LOCAL.enter(request);
            request.next();
        } else if (!withKey && hasSession(request) && secret.known().isEmpty()) {
            request.vertx().executeBlocking(secret::read).onComplete(read -> ask(request));
        } else {
            ask(request);
        }
    }

    /** Lets a request on if its key or session allows it. */
    private void ask(RoutingContext request) {
        Optional<Role> needed =
                Access.needed(request.request().method(), request.normalizedPath(), isNear(request.request()));
        Optional<Caller> caller = caller(request);
        if (needed.isEmpty() || (caller.isPresent() && caller.get().role().allows(needed.get()))) {
            caller.orElse(new Caller("nobody", Role.READ)).enter(request);
            request.next();
        } else if (caller.isPresent()) {
            refuse(
                    request,
                    Problem.of(
                            403,
                            "forbidden",
                            "Not allowed",
                            "the key of " + caller.get().name() + " has the role "
                                    + caller.get().role().label() + "; this needs "
                                    + needed.get().label()));
        } else if (isForPerson(request)) {
            request.response()
                    .setStatusCode(303)
                    .putHeader("Location", "/login")
                    .end();
        } else {
            request.response().putHeader("WWW-Authenticate", "Bearer");
            refuse(
                    request,
                    Problem.of(
                            401,
                            "unauthorized",
                            "No key",
                            "the request has no key that is known here; send the header \"Authorization: Bearer KEY\""));
        }
    }

    private Optional<Caller> caller(RoutingContext request) {
        String header = request.request().getHeader("Authorization");
        Optional<ApiKey> key;
        if (header != null) {
            boolean bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
            key = bearer
                    ? keys.flatMap(known ->
                            known.find(header.substring(BEARER.length()).strip()))
                    : Optional.empty();
        } else {
            Cookie cookie = request.request().getCookie(COOKIE);
            key = cookie == null
                    ? Optional.empty()
                    : secret.known().flatMap(signing -> sessions.flatMap(all -> all.find(signing, cookie.getValue())));
        }
        return key.map(found -> new Caller(found.name(), found.role()));
    }

    private static boolean hasSession(RoutingContext request) {
        return request.request().getCookie(COOKIE) != null;
    }

    /** Whether a request comes from this machine, and no proxy says that it only passes it on. */
    private static boolean isNear(HttpServerRequest request) {
        String address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        boolean local = address != null
                && (address.startsWith("127.")
                        || Arrays.asList("::1", "0:0:0:0:0:0:0:1").contains(address));
        return local && request.getHeader("Forwarded") == null && request.getHeader("X-Forwarded-For") == null;
    }

    private static boolean isForPerson(RoutingContext request) {
        String path = request.normalizedPath();
        String accept = request.request().getHeader("Accept");
        return Access.isReading(request.request().method())
                && !path.startsWith("/api/")
                && !path.startsWith("/q/")
                && accept != null
                && accept.contains("text/html");
    }

    private static void refuse(RoutingContext request, Problem problem) {
        problem.send(request);
    }
}

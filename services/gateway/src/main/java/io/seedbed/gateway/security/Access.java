package io.seedbed.gateway.security;

import io.vertx.core.http.HttpMethod;
import java.util.Optional;
import java.util.Set;

/** What each request needs. Stateless. */
final class Access {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Where a run is begun; whatever else changes something is for operators. */
    private static final Set<String> SUBMITTING = Set.of("/api/runs", "/submit");

    private Access() {}

    /** Whether a request only reads. */
    static boolean isReading(HttpMethod method) {
        return READING.contains(method);
    }

    /**
     * The role that a request needs; empty where anybody may send it.
     *
     * @param near whether it comes straight from this machine
     */
    static Optional<Role> needed(HttpMethod method, String path, boolean near) {
        if (path.equals("/login") || (near && isForProbes(path))) {
            return Optional.empty();
        }
        if (isReading(method) || path.equals("/logout")) {
            return Optional.of(Role.READ);
        }
        return Optional.of(SUBMITTING.contains(path) ? Role.SUBMIT : Role.OPERATE);
    }

    private static boolean isForProbes(String path) {
        return path.equals("/q/metrics") || path.equals("/q/health") || path.startsWith("/q/health/");
    }
}

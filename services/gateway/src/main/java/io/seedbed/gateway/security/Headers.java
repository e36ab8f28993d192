package io.seedbed.gateway.security;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** What every answer tells browsers. Stateless. */
final class Headers {

    /** Nothing from elsewhere, no scripts within pages; charts and tables set styles of their own. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private Headers() {}

    /** Sees to it that an answer has the headers, except those that it has of its own. */
    static void put(RoutingContext request) {
        boolean isData = request.normalizedPath().startsWith("/api/");
        MultiMap headers = request.response().headers();
        request.addHeadersEndHandler(written -> {
            usual(headers, "Content-Security-Policy", POLICY);
            usual(headers, "X-Content-Type-Options", "nosniff");
            usual(headers, "X-Frame-Options", "DENY");
            usual(headers, "Referrer-Policy", "same-origin");
            usual(headers, "Cross-Origin-Opener-Policy", "same-origin");
            usual(headers, "Cross-Origin-Resource-Policy", "same-origin");
            if (isData) {
                usual(headers, "Cache-Control", "no-store");
            }
        });
    }

    private static void usual(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}

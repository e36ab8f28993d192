package io.seedbed.gateway.security;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/**
 * Who asks.
 *
 * @param name the key's name; {@code local} where no keys are asked for
 * @param role what the key allows
 */
public record Caller(String name, Role role) {

    /** Who asks where no keys are asked for. */
    public static final Caller LOCAL = new Caller("local", Role.OPERATE);

    private static final String KEY = "seedbed.caller";

    public Caller {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
    }

    /** Who sent a request that was let in. */
    public static Caller of(RoutingContext request) {
        return Objects.requireNonNull(request.get(KEY), "the request did not pass the guard");
    }

    /** Whether it is known who asks: false where no keys are asked for. */
    public boolean isKnown() {
        return !equals(LOCAL);
    }

    void enter(RoutingContext request) {
        request.put(KEY, this);
    }
}

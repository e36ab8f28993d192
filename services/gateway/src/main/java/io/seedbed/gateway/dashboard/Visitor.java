package io.seedbed.gateway.dashboard;

import io.seedbed.gateway.security.Caller;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who looks at a page, for its header. */
@Named("visitor")
@RequestScoped
public class Visitor {

    private final RoutingContext request;

    /** Who sent a request. */
    public Visitor(RoutingContext request) {
        this.request = request;
    }

    /** Whether the visitor has signed in and can sign out. */
    public boolean isSignedIn() {
        return Caller.of(request).isKnown();
    }

    /** The name of the visitor's key. */
    public String getName() {
        return Caller.of(request).name();
    }
}

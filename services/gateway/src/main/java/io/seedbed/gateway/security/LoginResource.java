package io.seedbed.gateway.security;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where a person gives a key once, for a browser to stay let in for twelve hours. Thread-safe. */
@Path("/")
@Blocking
public class LoginResource {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Sign in · Seedbed</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 26rem; margin: 15vh auto 0; padding: 0 1rem;
                   color-scheme: light dark; }
            label, input, button { display: block; width: 100%%; box-sizing: border-box; font: inherit; }
            input, button { padding: .5rem; margin: .25rem 0 1rem; }
            [role=alert] { color: #b3261e; }
            </style>
            </head>
            <body>
            <main>
            <h1>Seedbed</h1>
            %s
            <form method="post" action="/login">
            <label for="key">Your key</label>
            <input id="key" name="key" type="password" required autofocus autocomplete="current-password">
            <button>Sign in</button>
            </form>
            </main>
            </body>
            </html>
            """;

    private final Guard guard;

    /** A page in front of what a guard guards. */
    public LoginResource(Guard guard) {
        this.guard = guard;
    }

    /** The page. */
    @GET
    @Path("login")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response page() {
        return guard.isOn() ? page(200, "") : home().build();
    }

    /** Begins a session. */
    @POST
    @Path("login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response begin(@FormParam("key") @Nullable String key, @Context RoutingContext request) throws SQLException {
        Optional<String> session = guard.begin(key == null ? "" : key.strip());
        if (session.isEmpty()) {
            return guard.isOn()
                    ? page(403, "<p role=\"alert\">That key is not known here. Ask the operator for one.</p>")
                    : home().build();
        }
        return home().cookie(cookie(request, session.get(), (int) Sessions.LENGTH.toSeconds()))
                .build();
    }

    /** Ends a session in this browser. */
    @POST
    @Path("logout")
    @Operation(hidden = true)
    public Response end(@Context RoutingContext request) {
        return Response.seeOther(URI.create("/login"))
                .cookie(cookie(request, "", 0))
                .build();
    }

    private static Response page(int status, String message) {
        return Response.status(status).entity(PAGE.formatted(message)).build();
    }

    private static Response.ResponseBuilder home() {
        return Response.seeOther(URI.create("/"));
    }

    /** Over TLS, which may end at a proxy, the cookie goes over TLS only. */
    private static NewCookie cookie(RoutingContext request, String value, int seconds) {
        String origin = request.request().getHeader("Origin");
        boolean tls = request.request().isSSL()
                || (origin != null && origin.toLowerCase(Locale.ROOT).startsWith("https:"));
        return new NewCookie.Builder(Guard.COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(tls)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}

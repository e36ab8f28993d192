package io.seedbed.gateway.problem;

import io.seedbed.augment.StepException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what went wrong, whatever it was. Stateless. */
public final class ProblemMappers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMappers.class);

    /** A problem that a resource found. */
    @ServerExceptionMapper
    public Response problem(ProblemException e) {
        return e.problem().response();
    }

    /** The database, which may be away. */
    @ServerExceptionMapper
    public Response database(SQLException e) {
        if (isAway(e)) {
            LOG.warn("A request failed, since the database is away: {}", e.getMessage());
            return Problem.of(503, "database-away", "The database is away", "the database cannot be reached; try again")
                    .response();
        }
        return unexpected(e);
    }

    /** The store, which may be away. */
    @ServerExceptionMapper
    public Response store(StepException e) {
        if (e.kind() == StepException.Kind.INTERNAL) {
            return unexpected(e);
        }
        LOG.warn("A request failed, since the store did: {}", e.getMessage());
        return Problem.of(503, "store-away", "The store failed", String.valueOf(e.getMessage()))
                .response();
    }

    /** What the HTTP layer refuses. */
    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        Problem problem = status(status, String.valueOf(e.getMessage()));
        Response response = problem.response();
        String allow = e.getResponse().getHeaderString("Allow");
        return allow == null
                ? response
                : Response.fromResponse(response).header("Allow", allow).build();
    }

    /** What nobody foresaw. */
    @ServerExceptionMapper
    public Response unexpected(Exception e) {
        LOG.error("A request failed", e);
        return status(500, "").response();
    }

    /** A problem that its status explains. */
    static Problem status(int status, String message) {
        return switch (status) {
            case 404 ->
                Problem.of(404, "not-found", "Not found", "there is nothing here; /q/openapi lists what there is");
            case 405 ->
                Problem.of(
                        405,
                        "method-not-allowed",
                        "Method not allowed",
                        "this address does not do that; see the header Allow");
            case 406 ->
                Problem.of(
                        406,
                        "not-acceptable",
                        "Not acceptable",
                        "the header Accept asks for a form that this is not given in");
            case 413 ->
                Problem.of(
                        413,
                        "too-large",
                        "Too large",
                        "the request's body is too large. A job names files, it does not hold rows");
            case 415 ->
                Problem.of(
                        415,
                        "unsupported-media-type",
                        "Unsupported media type",
                        "send a job with the header \"Content-Type: application/json\" or \"application/yaml\"");
            case 500 ->
                Problem.of(500, "internal", "Internal error", "the platform failed on this request; its log says why");
            default ->
                Problem.of(
                        status,
                        "http-" + status,
                        "The request cannot be answered",
                        message.isBlank() ? "status " + status : lower(message));
        };
    }

    private static String lower(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    /** Connections that fail (08, 53, 57P), a pool that gives none, and a schema that is not made yet (3F000, 42P01). */
    private static boolean isAway(SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? sql.getSQLState() : "none";
            if (state == null
                    || state.startsWith("08")
                    || state.startsWith("53")
                    || state.startsWith("57P")
                    || state.equals("3F000")
                    || state.equals("42P01")) {
                return true;
            }
        }
        return false;
    }
}

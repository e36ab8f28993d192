package io.seedbed.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.contracts.BadEventException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with a request: {@code application/problem+json} of RFC 9457. */
@Schema(description = "What is wrong with a request, as in RFC 9457.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "The kind of problem, for programs.", examples = "urn:seedbed:problem:invalid-job")
        String type,

        @Schema(description = "The kind of problem, for people.", examples = "The job is not right")
        String title,

        @Schema(description = "The HTTP status.", examples = "422")
        int status,

        @Schema(
                description = "What was wrong, where, and what would be right.",
                examples = "/rounds must be at least 0 and is -1")
        String detail,

        @Schema(description = "The field that is wrong, as a JSON pointer into the document.", examples = "/rounds")
        @Nullable
        String field,

        @Schema(description = "The line of the document, from 1.", examples = "3") @Nullable
        Integer line,

        @Schema(description = "The column of that line, from 1.", examples = "14") @Nullable
        Integer column) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KIND = "urn:seedbed:problem:";

    public Problem {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
    }

    /**
     * A problem.
     *
     * @param status the HTTP status
     * @param kind its kind, for programs: lower-case words with hyphens
     * @param title its kind, for people
     * @param detail what was wrong, where, and what would be right
     */
    public static Problem of(int status, String kind, String title, String detail) {
        return new Problem(KIND + kind, title, status, detail, null, null, null);
    }

    /** A job document that cannot be taken. */
    public static Problem of(BadEventException refused) {
        return of(422, "invalid-job", "The job is not right", String.valueOf(refused.getMessage()))
                .at(refused.field());
    }

    /** The same with the field that is wrong, as a JSON pointer; the whole document's is empty. */
    public Problem at(String pointer) {
        return new Problem(type, title, status, detail, pointer, line, column);
    }

    /** The same with the place in the text that is wrong, from 1. */
    public Problem at(int lineNumber, @Nullable Integer columnNumber) {
        return new Problem(type, title, status, detail, field, lineNumber, columnNumber);
    }

    /** As an exception that ends a request with it. */
    public ProblemException asException() {
        return new ProblemException(this);
    }

    /** As the answer of a resource. */
    public Response response() {
        Response.ResponseBuilder response =
                Response.status(status).type(MEDIA_TYPE).entity(json());
        return (status == 503 ? response.header("Retry-After", 5) : response).build();
    }

    /** Answers a request that no resource has seen. */
    public void send(RoutingContext request) {
        if (status == 503) {
            request.response().putHeader("Retry-After", "5");
        }
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .end(json());
    }

    private String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("problems are plain data", e);
        }
    }
}

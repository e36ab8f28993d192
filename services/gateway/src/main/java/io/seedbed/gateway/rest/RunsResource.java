package io.seedbed.gateway.rest;

import io.seedbed.contracts.Job;
import io.seedbed.gateway.problem.Problem;
import io.seedbed.gateway.run.RoundView;
import io.seedbed.gateway.run.RunFilter;
import io.seedbed.gateway.run.RunPage;
import io.seedbed.gateway.run.RunQueries;
import io.seedbed.gateway.run.RunView;
import io.seedbed.gateway.run.StepView;
import io.seedbed.gateway.security.Caller;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Runs over HTTP: begun, listed, looked at, cancelled, retried. Thread-safe. */
@Path("/api/runs")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs", description = "Begin runs, and see how they go.")
@APIResponse(
        responseCode = "401",
        description = "No key that is known here.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "The key's role does not allow this.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "503",
        description = "The database is away, or the gateway has not begun yet. Try again.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class RunsResource {

    private static final String YAML = "application/yaml";
    private static final String EXAMPLE = """
            {"name": "intents, small", "train": "intents/train.csv", "test": "intents/test.csv",
             "pool": "intents/unlabelled.txt", "rounds": 3, "seed": 1}""";
    private static final String EXAMPLE_YAML = """
            name: intents, small
            train: intents/train.csv
            test: intents/test.csv
            pool: intents/unlabelled.txt
            rounds: 3
            seed: 1
            """;

    private static final String EXAMPLE_RENDER = """
            kind: render
            name: people, 2000 images
            count: 2000
            recipe: people
            extras: [ids, depth]
            shardSize: 200
            """;

    private final Runs runs;
    private final RunQueries queries;

    /** Runs of this gateway. */
    public RunsResource(Runs runs, RunQueries queries) {
        this.runs = runs;
        this.queries = queries;
    }

    /** Begins a run with a job in JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submit",
            summary = "Begin a run.",
            description = "Takes a job document in JSON or YAML; /api/job-schema says what it may hold. With an"
                    + " Idempotency-Key the same submission, sent twice, is one run.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT),
                        examples = @ExampleObject(name = "a job", value = EXAMPLE)),
                @Content(
                        mediaType = YAML,
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING),
                        examples = {
                            @ExampleObject(name = "the same in YAML", value = EXAMPLE_YAML),
                            @ExampleObject(name = "a job that renders", value = EXAMPLE_RENDER)
                        })
            })
    @APIResponse(
            responseCode = "202",
            description = "The run was taken; Location says where to look.",
            content = @Content(schema = @Schema(implementation = Accepted.class)))
    @APIResponse(
            responseCode = "400",
            description = "The document cannot be read; line and column say where.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The document is too large.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "The job is not as the schema says, names files outside the roots, or asks for what does not go"
                            + " together; field says where. Or the key began another job.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response submit(
            byte @Nullable [] body,
            @Parameter(description = "The same key is the same run; 1 to 200 visible ASCII characters.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            @Parameter(description = "A W3C trace context, which the run's events carry on.")
                    @HeaderParam("traceparent")
                    @Nullable
                    String trace,
            @Context RoutingContext request)
            throws SQLException {
        return submit(JobDocuments.read(body, true), key, trace, request);
    }

    /** Begins a run with a job in YAML. */
    @POST
    @Consumes({YAML, "application/x-yaml", "text/yaml"})
    @Operation(hidden = true)
    public Response submitYaml(
            byte @Nullable [] body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("traceparent") @Nullable String trace,
            @Context RoutingContext request)
            throws SQLException {
        return submit(JobDocuments.read(body, false), key, trace, request);
    }

    /** The runs of a page. */
    @GET
    @Operation(operationId = "runs", summary = "List runs, the newest first.")
    public RunPage runs(
            @Parameter(description = "Only runs in this state; active for those that go on.", example = "active")
                    @QueryParam("state")
                    @DefaultValue("")
                    String state,
            @Parameter(description = "Only runs with this in their name, id or files.")
                    @QueryParam("q")
                    @DefaultValue("")
                    String text,
            @Parameter(description = "What the page before gave as next.") @QueryParam("after") @DefaultValue("")
                    String after,
            @Parameter(description = "How many at most, 1 to 500.") @QueryParam("limit") @DefaultValue("50")
                    String limit)
            throws SQLException {
        try {
            return queries.runs(new RunFilter(state, text, after, Numbers.from(limit, "limit", 1, RunFilter.MOST)));
        } catch (IllegalArgumentException e) {
            throw Numbers.bad(String.valueOf(e.getMessage()));
        }
    }

    /** A run. */
    @GET
    @Path("{id}")
    @Operation(operationId = "run", summary = "One run.")
    @APIResponse(
            responseCode = "200",
            description = "The run.",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such run.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RunView run(@PathParam("id") String id) throws SQLException {
        return runs.run(id);
    }

    /** A run's steps. */
    @GET
    @Path("{id}/steps")
    @Operation(operationId = "steps", summary = "A run's steps, in the order in which they were requested.")
    public List<StepView> steps(@PathParam("id") String id) throws SQLException {
        runs.run(id);
        return queries.steps(id);
    }

    /** A run's rounds. */
    @GET
    @Path("{id}/rounds")
    @Operation(
            operationId = "rounds",
            summary = "A run's rounds, as far as they have come; round 0 is the seed set alone.")
    public List<RoundView> rounds(@PathParam("id") String id) throws SQLException {
        runs.run(id);
        return queries.rounds(id);
    }

    /** Stops a run. */
    @POST
    @Path("{id}/cancel")
    @Operation(operationId = "cancel", summary = "Stop a run.")
    @APIResponse(
            responseCode = "409",
            description = "The run has ended.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Accepted cancel(@PathParam("id") String id) throws SQLException {
        return accepted(runs.cancel(id));
    }

    /** Goes on with a failed run. */
    @POST
    @Path("{id}/retry")
    @Operation(operationId = "retry", summary = "Go on with a failed run at the step that failed.")
    @APIResponse(
            responseCode = "409",
            description = "The run has not failed.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Accepted retry(@PathParam("id") String id) throws SQLException {
        return accepted(runs.retry(id));
    }

    private Response submit(Job job, @Nullable String key, @Nullable String trace, RoutingContext request)
            throws SQLException {
        RunView run = runs.submit(job, key, trace, Caller.of(request));
        return Response.accepted(accepted(run))
                .location(URI.create("/api/runs/" + run.runId()))
                .build();
    }

    private static Accepted accepted(RunView run) {
        return new Accepted(run.runId(), run.state());
    }
}

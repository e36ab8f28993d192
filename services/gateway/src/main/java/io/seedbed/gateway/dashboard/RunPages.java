package io.seedbed.gateway.dashboard;

import io.seedbed.contracts.BadEventException;
import io.seedbed.gateway.run.Gateway;
import io.seedbed.gateway.run.RunFilter;
import io.seedbed.gateway.run.RunQueries;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The list of runs, and each of them. Thread-safe. */
@Path("/")
@Blocking
public class RunPages {

    private static final int PAGE = 25;

    private final Dashboard dashboard;

    /** Pages over what the dashboard reads. */
    public RunPages(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /** The runs. */
    @GET
    @Operation(hidden = true)
    public Response runs(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("after") @DefaultValue("") String after,
            @Context UriInfo uri) {
        return Answers.of(() -> Answers.ok(Templates.runs(view(new RunFilter(state, text, after, PAGE), uri))));
    }

    /** The live part of the runs; nothing where it has not changed. */
    @GET
    @Path("live")
    @Operation(hidden = true)
    public Response liveRuns(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("seen") @DefaultValue("") String seen,
            @Context UriInfo uri) {
        return Answers.of(() -> {
            RunsView view = view(new RunFilter(state, text, after, PAGE), uri);
            return view.seen().equals(seen) ? Answers.unchanged() : Answers.ok(Templates.runs$live(view));
        });
    }

    /** A run. */
    @GET
    @Path("runs/{id}")
    @Operation(hidden = true)
    public Response run(@PathParam("id") String runId, @QueryParam("steps") @DefaultValue("") String steps) {
        return Answers.of(() -> Answers.ok(Templates.run(view(runId, steps, ""))));
    }

    /** The live part of a run; nothing where it has not changed. */
    @GET
    @Path("runs/{id}/live")
    @Operation(hidden = true)
    public Response liveRun(
            @PathParam("id") String runId,
            @QueryParam("steps") @DefaultValue("") String steps,
            @QueryParam("seen") @DefaultValue("") String seen) {
        return Answers.of(() -> {
            RunDetail view = view(runId, steps, "");
            return view.seen().equals(seen) ? Answers.unchanged() : Answers.ok(Templates.run$live(view));
        });
    }

    /** Stops a run. */
    @POST
    @Path("runs/{id}/cancel")
    @Operation(hidden = true)
    public Response cancel(@PathParam("id") String runId) {
        return change(runId, gateway -> gateway.cancel(runId));
    }

    /** Goes on with a failed run. */
    @POST
    @Path("runs/{id}/retry")
    @Operation(hidden = true)
    public Response retry(@PathParam("id") String runId) {
        return change(runId, gateway -> gateway.retry(runId));
    }

    private interface Change {
        void apply(Gateway gateway) throws SQLException, BadEventException;
    }

    private Response change(String runId, Change change) {
        return Answers.of(() -> {
            dashboard.run(runId);
            try {
                change.apply(dashboard.gateway());
                return Answers.seeOther(RunDetail.path(runId));
            } catch (BadEventException e) {
                return Answers.html(409, Templates.run(view(runId, "", String.valueOf(e.getMessage()))));
            }
        });
    }

    private RunsView view(RunFilter filter, UriInfo uri) throws SQLException {
        RunQueries queries = dashboard.queries();
        return RunsView.of(
                queries.runs(filter),
                filter,
                queries.countsByState(),
                queries.queues(),
                dashboard.now(),
                uri.getBaseUri().resolve("/").toString(),
                dashboard.kafka());
    }

    private RunDetail view(String runId, String steps, String notice) throws SQLException, NoPageException {
        RunQueries queries = dashboard.queries();
        return RunDetail.of(
                dashboard.run(runId),
                queries.rounds(runId),
                queries.steps(runId),
                steps.equals("all"),
                notice,
                dashboard.now());
    }
}

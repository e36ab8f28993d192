package io.seedbed.gateway.dashboard;

import io.seedbed.gateway.run.LineageView;
import io.seedbed.gateway.run.RoundRows;
import io.seedbed.gateway.run.RunView;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rows of a run. Thread-safe. */
@Path("/")
@Blocking
public class RowPages {

    private static final int PAGE = 20;

    private final Dashboard dashboard;

    /** Pages over what the dashboard reads. */
    public RowPages(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /** The rows of a round beside the mistakes that they came from. */
    @GET
    @Path("runs/{id}/rounds/{round}")
    @Operation(hidden = true)
    public Response round(
            @PathParam("id") String runId,
            @PathParam("round") int round,
            @QueryParam("offset") @DefaultValue("0") int offset) {
        return Answers.of(() -> {
            RunView run = dashboard.run(runId);
            RoundRows rows = dashboard
                    .artifacts()
                    .rows(runId, round, Math.max(0, offset), PAGE)
                    .orElseThrow(() -> new NoPageException(Problem.missing(
                            "Run " + run.title() + " has made no rows in a round " + round + ", or not yet.")));
            return Answers.ok(Templates.round(new RoundDetail(run, rows, PAGE)));
        });
    }

    /** Where a row comes from. */
    @GET
    @Path("runs/{id}/rows/{row}")
    @Operation(hidden = true)
    public Response row(@PathParam("id") String runId, @PathParam("row") String rowId) {
        return Answers.of(() -> {
            RunView run = dashboard.run(runId);
            LineageView lineage = dashboard
                    .artifacts()
                    .lineage(runId, rowId)
                    .orElseThrow(() -> new NoPageException(
                            Problem.missing("Run " + run.title() + " has no row " + rowId + " in its training set.")));
            return Answers.ok(Templates.row(new RowDetail(run, lineage)));
        });
    }
}

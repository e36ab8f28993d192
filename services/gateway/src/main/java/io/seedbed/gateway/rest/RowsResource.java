package io.seedbed.gateway.rest;

import io.seedbed.augment.StepException;
import io.seedbed.gateway.problem.Problem;
import io.seedbed.gateway.run.LineageView;
import io.seedbed.gateway.run.RoundRows;
import io.seedbed.gateway.run.RunArtifacts;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rows that a run made, and where each comes from. Thread-safe. */
@Path("/api/runs/{id}")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rows", description = "New rows beside the mistakes that they came from.")
public class RowsResource {

    private static final int MOST = 500;

    private final Runs runs;
    private final RunArtifacts artifacts;

    /** Rows of this gateway's runs. */
    public RowsResource(Runs runs, RunArtifacts artifacts) {
        this.runs = runs;
        this.artifacts = artifacts;
    }

    /** A round's rows. */
    @GET
    @Path("rounds/{round}/rows")
    @Operation(
            operationId = "rows",
            summary = "A round's mistakes, each with the rows that were made for it and those that were dropped.")
    public RoundRows rows(
            @PathParam("id") String id,
            @Parameter(description = "The round, from 1: round 0 is the seed set alone.") @PathParam("round")
                    String round,
            @Parameter(description = "Mistakes to pass over.") @QueryParam("offset") @DefaultValue("0") String offset,
            @Parameter(description = "Mistakes to give at most, 1 to 500.") @QueryParam("limit") @DefaultValue("50")
                    String limit)
            throws SQLException, StepException {
        runs.run(id);
        int number = Numbers.from(round, "the round", 0, 1000);
        return artifacts
                .rows(
                        id,
                        number,
                        Numbers.from(offset, "offset", 0, Integer.MAX_VALUE),
                        Numbers.from(limit, "limit", 1, MOST))
                .orElseThrow(() -> Problem.of(
                                404,
                                "unknown-round",
                                "Unknown round",
                                "run " + id + " has made no rows in round " + number + "; /api/runs/" + id
                                        + "/rounds lists its rounds")
                        .asException());
    }

    /** Where a row comes from. */
    @GET
    @Path("rows/{row}")
    @Operation(
            operationId = "lineage",
            summary = "A row of the training set, the mistake that it was made for, and the filters that it passed.")
    public LineageView lineage(@PathParam("id") String id, @PathParam("row") String row)
            throws SQLException, StepException {
        runs.run(id);
        return artifacts
                .lineage(id, row)
                .orElseThrow(() -> Problem.of(
                                404,
                                "unknown-row",
                                "Unknown row",
                                "the training set of run " + id + " has no row with this id")
                        .asException());
    }
}

package io.seedbed.gateway.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A run as it goes, as server-sent events: {@code state} when its state or round changes, {@code progress} when its step
 * comes further, {@code end} at its end. Who connects is told first where the run stands, so that nothing is to be caught up
 * on after a connection broke. Thread-safe.
 */
@Path("/api/runs/{id}/events")
@Blocking
@Tag(name = "events", description = "Runs as they go, as server-sent events.")
public class RunEventsResource {

    private final Runs runs;
    private final RunFeed feed;
    private final Notices notices;

    /** Events of this gateway's runs. */
    public RunEventsResource(Runs runs, RunFeed feed, Notices notices) {
        this.runs = runs;
        this.feed = feed;
        this.notices = notices;
    }

    /** A run's events. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "runEvents",
            summary = "What happens to a run, from where it stands on.",
            description = "Events are named state, progress and end; each one's data are the run's state as JSON. The"
                    + " stream ends with the run.")
    public Multi<OutboundSseEvent> events(@PathParam("id") String id, @Context Sse sse) throws SQLException {
        return feed.run(runs.run(id)).map(notice -> notices.event(notice, sse));
    }
}

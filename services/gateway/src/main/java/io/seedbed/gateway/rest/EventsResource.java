package io.seedbed.gateway.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All runs as they go, as server-sent events like those of {@link RunEventsResource}. Thread-safe. */
@Path("/api/events")
@Blocking
@Tag(name = "events", description = "Runs as they go, as server-sent events.")
public class EventsResource {

    private final RunFeed feed;
    private final Notices notices;

    /** Events of this gateway's runs. */
    public EventsResource(RunFeed feed, Notices notices) {
        this.feed = feed;
        this.notices = notices;
    }

    /** The events of all runs. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "events",
            summary = "What happens to all runs, from where those stand that go on.",
            description =
                    "Events are named state and progress; each one's data are a run's state as JSON. The stream does"
                            + " not end by itself.")
    public Multi<OutboundSseEvent> events(@Context Sse sse) throws SQLException {
        return feed.all().map(notice -> notices.event(notice, sse));
    }
}

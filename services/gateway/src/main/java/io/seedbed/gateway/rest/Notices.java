package io.seedbed.gateway.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.seedbed.gateway.rest.RunFeed.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/** What is told to those who watch, as server-sent events. Thread-safe. */
@ApplicationScoped
public class Notices {

    private final ObjectMapper json;

    /** Events in this form of JSON. */
    public Notices(ObjectMapper json) {
        this.json = json;
    }

    /** An event of a stream; a comment where there is nothing to tell. */
    OutboundSseEvent event(Notice notice, Sse sse) {
        RunEvent event = notice.event();
        if (event == null) {
            return sse.newEventBuilder().comment(notice.kind()).build();
        }
        try {
            return sse.newEventBuilder()
                    .name(notice.kind())
                    .data(String.class, json.writeValueAsString(event))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("events are plain data", e);
        }
    }
}

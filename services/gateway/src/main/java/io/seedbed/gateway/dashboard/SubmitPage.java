package io.seedbed.gateway.dashboard;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.Jobs;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Submits a job by a form. Thread-safe. */
@Path("/submit")
@Blocking
public class SubmitPage {

    private final Dashboard dashboard;

    /** Pages over what the dashboard reads. */
    public SubmitPage(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /** The form; with {@code from} it holds the job of a run. */
    @GET
    @Operation(hidden = true)
    public Response form(
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("kind") @DefaultValue(Job.LLM2LLM) String kind) {
        return Answers.of(() -> {
            String document = from.isEmpty()
                    ? Jobs.explain(kind)
                    : Documents.yaml(dashboard.run(from).job());
            return Answers.ok(Templates.submit(new SubmitView(fresh(), document, "", "", 0)));
        });
    }

    /** Submits what stands in the form. The same form with the same document is the same run. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @FormParam("id") @DefaultValue("") String id, @FormParam("document") @DefaultValue("") String document) {
        return Answers.of(() -> {
            String text = document.replace("\r\n", "\n");
            String form = id.isEmpty() ? fresh() : id;
            try {
                Job job = Jobs.read(text);
                String submission = UUID.nameUUIDFromBytes((form + "\n" + text).getBytes(StandardCharsets.UTF_8))
                        .toString();
                return Answers.seeOther(RunDetail.path(dashboard.gateway().submit(submission, "", job)));
            } catch (BadEventException e) {
                return Answers.html(
                        422,
                        Templates.submit(new SubmitView(
                                form,
                                text,
                                e.field(),
                                String.valueOf(e.getMessage()),
                                Documents.line(text, e.field()))));
            }
        });
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}

package io.seedbed.gateway.dashboard;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.store.PublishedFolders;
import io.seedbed.gateway.run.RunQueries;
import io.seedbed.gateway.run.RunView;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Finished data sets and dead letters. Thread-safe. */
@Path("/")
@Blocking
public class DataPages {

    private static final int LIMIT = 200;
    private static final int LETTERS = 100;
    private static final int CARD_BYTES = 1 << 20;
    private static final String CARD = "README.md";

    private final Dashboard dashboard;

    /** Pages over what the dashboard reads. */
    public DataPages(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /** The finished data sets. */
    @GET
    @Path("datasets")
    @Operation(hidden = true)
    public Response datasets() {
        return Answers.of(() -> Answers.ok(
                Templates.datasets(new DatasetsView(dashboard.queries().datasets(LIMIT), LIMIT, dashboard.now()))));
    }

    /** The card of a data set. */
    @GET
    @Path("datasets/{id}")
    @Operation(hidden = true)
    public Response dataset(@PathParam("id") String runId) {
        return Answers.of(() -> {
            RunView run = dashboard.run(runId);
            PublishedFolders published = dashboard.published();
            if (run.digest().isEmpty() || !published.exists(runId, CARD)) {
                throw new NoPageException(
                        Problem.missing("Run " + run.title() + " has published no data set, or not yet."));
            }
            return Answers.ok(Templates.card(new CardView(
                    run,
                    CardHtml.of(text(published, runId), CardView.folder(runId)),
                    run.digest(),
                    published.files(runId))));
        });
    }

    /** What nobody could understand. */
    @GET
    @Path("dead-letters")
    @Operation(hidden = true)
    public Response deadLetters() {
        return Answers.of(() -> {
            RunQueries queries = dashboard.queries();
            return Answers.ok(Templates.deadLetters(
                    new DeadLettersView(queries.deadLetters(LETTERS), queries.deadLetterCount(), dashboard.now())));
        });
    }

    private static String text(PublishedFolders published, String runId) throws StepException {
        try (InputStream in = published.open(runId, CARD)) {
            return new String(in.readNBytes(CARD_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StepException(StepException.Kind.RESOURCES, "the card of " + runId + " cannot be read: " + e, e);
        }
    }
}

package io.seedbed.gateway.rest;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.store.PublishedFolders;
import io.seedbed.gateway.problem.Problem;
import io.seedbed.runtime.Stores;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files that a run published. Thread-safe. */
@Path("/api/runs/{id}/files")
@Blocking
@Tag(name = "files", description = "What a finished run published: the data set, the model, the reports.")
public class FilesResource {

    /** The report has its styles within and runs no script; nothing of it may act as one of our pages. */
    private static final String POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    private final Runs runs;
    private final Stores stores;

    /** Files of this gateway's runs. */
    public FilesResource(Runs runs, Stores stores) {
        this.runs = runs;
        this.stores = stores;
    }

    /** The names of the files. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "files", summary = "The files that a run published; none before its end.")
    public List<String> files(@PathParam("id") String id) throws SQLException, StepException {
        runs.run(id);
        return stores.published().files(id);
    }

    /** A file. */
    @GET
    @Path("{file: .+}")
    @Operation(operationId = "file", summary = "A file that a run published.")
    @APIResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = "*/*"))
    public Response file(
            @PathParam("id") String id,
            @Parameter(description = "As the list of files names it.", example = "report.html") @PathParam("file")
                    String file)
            throws SQLException, StepException {
        runs.run(id);
        PublishedFolders published = stores.published();
        if (!published.exists(id, file)) {
            throw Problem.of(
                            404,
                            "unknown-file",
                            "Unknown file",
                            "run " + id + " has published no such file; /api/runs/" + id + "/files lists its files")
                    .asException();
        }
        FileType type = FileType.of(file);
        Response.ResponseBuilder response =
                Response.ok(published.open(id, file), type.mediaType()).header("Content-Security-Policy", POLICY);
        return type.isShown()
                ? response.build()
                : response.header("Content-Disposition", "attachment; filename=\"" + FileType.plainName(file) + "\"")
                        .build();
    }
}

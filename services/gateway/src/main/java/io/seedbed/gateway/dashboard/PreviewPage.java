package io.seedbed.gateway.dashboard;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.contracts.Ref;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.runtime.Stores;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pictures of what is being rendered. Thread-safe. */
@Path("/runs/{id}/preview")
@Blocking
public class PreviewPage {

    private static final String FILE = "preview.jpg";

    private final Dashboard dashboard;
    private final Stores stores;

    /** Pictures of this gateway's runs. */
    public PreviewPage(Dashboard dashboard, Stores stores) {
        this.dashboard = dashboard;
        this.stores = stores;
    }

    /** The newest picture of a run, if it is the one of this digest; a browser keeps it. */
    @GET
    @Path("{digest}")
    @Operation(hidden = true)
    public Response preview(@PathParam("id") String runId, @PathParam("digest") String digest) {
        return Answers.of(() -> {
            Ref preview = dashboard.run(runId).preview();
            if (preview == null || !preview.digest().equals(digest)) {
                throw new NoPageException(Problem.missing("There is a newer picture, or none any more."));
            }
            return Response.ok(read(preview), "image/jpeg")
                    .header("Cache-Control", "private, max-age=3600, immutable")
                    .build();
        });
    }

    private byte[] read(Ref preview) throws StepException {
        try {
            java.nio.file.Path folder = Files.createTempDirectory("seedbed-preview-");
            try {
                java.nio.file.Path copy = folder.resolve("copy");
                stores.artifacts().getFolder(new ArtifactRef(preview.kind(), preview.digest(), preview.rows()), copy);
                return Files.readAllBytes(copy.resolve(FILE));
            } finally {
                WholeFolders.delete(folder);
            }
        } catch (IOException e) {
            throw new StepException(StepException.Kind.RESOURCES, "a preview cannot be read: " + e, e);
        }
    }
}

package io.seedbed.gateway.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.Schemas;
import io.seedbed.contracts.Topics;
import io.seedbed.gateway.run.DatasetView;
import io.seedbed.gateway.run.DeadLetterView;
import io.seedbed.gateway.run.QueueView;
import io.seedbed.gateway.run.RunQueries;
import io.seedbed.llm2llm.Versions;
import io.seedbed.runtime.PlatformConfig;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be known of the platform as a whole. Thread-safe. */
@Path("/api")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platform", description = "What this platform is, and what it could not understand.")
public class PlatformResource {

    private static final int MOST = 500;

    private final PlatformConfig config;
    private final RunQueries queries;

    /** What is to be known of this platform. */
    public PlatformResource(PlatformConfig config, RunQueries queries) {
        this.config = config;
        this.queries = queries;
    }

    /**
     * A platform.
     *
     * @param version what it runs
     * @param kafka where its events are, for other programs to send jobs and to listen
     * @param roots the folders that jobs may name files in
     * @param topics the names of its topics
     */
    @Schema(description = "What this platform is.")
    public record Platform(String version, String kafka, List<String> roots, Set<String> topics) {}

    /** This platform. */
    @GET
    @Path("platform")
    @Operation(operationId = "platform", summary = "Version, Kafka's address, the folders that jobs may name files in.")
    public Platform platform() {
        return new Platform(
                Versions.current(),
                config.kafka().clients().getOrDefault("bootstrap.servers", ""),
                config.roots().stream().map(String::valueOf).toList(),
                Topics.all().keySet());
    }

    /** The job document's schema. */
    @GET
    @Path("job-schema")
    @Operation(operationId = "jobSchema", summary = "The JSON schema of job documents, with every default.")
    public JsonNode jobSchema(
            @Parameter(description = "The kind of job: llm2llm or render.")
                    @QueryParam("kind")
                    @DefaultValue(Job.LLM2LLM)
                    String kind) {
        try {
            return Schemas.job(kind);
        } catch (IllegalArgumentException e) {
            throw Numbers.bad(String.valueOf(e.getMessage()));
        }
    }

    /** Records that nobody could understand. */
    @GET
    @Path("dead-letters")
    @Operation(
            operationId = "deadLetters",
            summary = "The newest records that nobody could understand, with the reason.")
    public List<DeadLetterView> deadLetters(
            @Parameter(description = "How many at most, 1 to 500.") @QueryParam("limit") @DefaultValue("50")
                    String limit)
            throws SQLException {
        return queries.deadLetters(Numbers.from(limit, "limit", 1, MOST));
    }

    /** Data sets that were published. */
    @GET
    @Path("datasets")
    @Operation(operationId = "datasets", summary = "The data sets that were published last, with their digests.")
    public List<DatasetView> datasets(
            @Parameter(description = "How many at most, 1 to 500.") @QueryParam("limit") @DefaultValue("50")
                    String limit)
            throws SQLException {
        return queries.datasets(Numbers.from(limit, "limit", 1, MOST));
    }

    /** What waits for the workers. */
    @GET
    @Path("queues")
    @Operation(operationId = "queues", summary = "The steps that wait for the workers of each service.")
    public List<QueueView> queues() throws SQLException {
        return queries.queues();
    }
}

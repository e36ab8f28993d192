package io.seedbed.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A job document. Read it with {@link Jobs}, which checks it against its kind's schema. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "kind",
        visible = true,
        defaultImpl = Llm2LlmJob.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Llm2LlmJob.class, name = Job.LLM2LLM),
    @JsonSubTypes.Type(value = RenderingJob.class, name = Job.RENDER)
})
public sealed interface Job permits Llm2LlmJob, RenderingJob {

    /** Grows a labelled set, the kind of a document that names none. */
    String LLM2LLM = "llm2llm";

    /** Renders images. */
    String RENDER = "render";

    /** What kind of job it is. */
    String kind();

    /** What people call its run; may be empty. */
    String name();
}

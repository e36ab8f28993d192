package io.seedbed.llm2llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopConfig;
import io.seedbed.dataset.read.TaskKind;
import io.seedbed.dataset.store.ArtifactStore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A job whose data are in a store: what a step on another machine needs to know of it.
 *
 * @param labels descriptions by label
 * @param studentSettings the student's settings that were given
 * @param teacherSettings the offline teacher's settings that were given
 */
public record PreparedJob(
        TaskKind task,
        ArtifactRef train,
        ArtifactRef validation,
        ArtifactRef test,
        ArtifactRef pool,
        Map<String, String> labels,
        LoopConfig config,
        String student,
        Map<String, String> studentSettings,
        String teacher,
        Map<String, String> teacherSettings,
        LoopJob.Files files,
        String command,
        List<String> warnings) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KIND = "job";

    public PreparedJob {
        labels = sorted(labels);
        studentSettings = sorted(studentSettings);
        teacherSettings = sorted(teacherSettings);
        warnings = List.copyOf(warnings);
    }

    /** Which of a job's students and teachers are meant. */
    public record Parties(String student, String teacher, Map<String, String> teacherSettings) {
        public Parties {
            teacherSettings = sorted(teacherSettings);
        }
    }

    /** Keeps a job's data. */
    public static PreparedJob put(ArtifactStore store, LoopJob job, Parties parties) throws StepException {
        return new PreparedJob(
                job.task(),
                store.put(job.train()),
                store.put(job.validation()),
                store.put(job.test()),
                store.put(job.pool()),
                job.labels().descriptions(),
                job.config(),
                parties.student(),
                job.studentSettings(),
                parties.teacher(),
                parties.teacherSettings(),
                job.files(),
                job.command(),
                job.warnings());
    }

    /** Keeps this description itself. */
    public ArtifactRef put(ArtifactStore store) throws StepException {
        try {
            return store.putDocument(KIND, JSON.writeValueAsString(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a job is plain data", e);
        }
    }

    /** Reads a description that {@link #put(ArtifactStore)} kept. */
    public static PreparedJob get(ArtifactStore store, ArtifactRef ref) throws StepException {
        try {
            return JSON.readValue(store.getDocument(ref), PreparedJob.class);
        } catch (JsonProcessingException e) {
            throw new StepException(
                    StepException.Kind.INTERNAL, "artifact " + ref.digest() + " is no job: " + e.getMessage(), e);
        }
    }

    /** The job with all its data. */
    public LoopJob load(ArtifactStore store) throws StepException {
        return load(store, store.get(pool));
    }

    /** The job without its pool, which only the teacher and the report need. */
    public LoopJob loadWithoutPool(ArtifactStore store) throws StepException {
        return load(store, Dataset.empty());
    }

    /** In one order, so that the same job has the same digest. */
    private static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    private LoopJob load(ArtifactStore store, Dataset unlabelled) throws StepException {
        return new LoopJob(
                task,
                store.get(train),
                store.get(validation),
                store.get(test),
                unlabelled,
                new LabelSet(labels),
                config,
                new TreeMap<>(studentSettings),
                files,
                command,
                warnings);
    }
}

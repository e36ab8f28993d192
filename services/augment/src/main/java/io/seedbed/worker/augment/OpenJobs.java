package io.seedbed.worker.augment;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherSource;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.kit.database.Database;
import io.seedbed.llm2llm.LoopJob;
import io.seedbed.llm2llm.PreparedJob;
import io.seedbed.retrieval.MemoizedEmbedder;
import io.seedbed.retrieval.MiniLmEmbedder;
import io.seedbed.teacher.Recording;
import io.seedbed.teacher.TeacherChoice;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The jobs that steps were last about, with their teachers: a pool is embedded once, not once a round. Thread-safe; what is
 * kept changes no result.
 */
final class OpenJobs {

    private static final int MOST = 3;

    private final ArtifactStore store;
    private final Database database;
    private final Embedder embedder;
    private final Optional<Path> teachers;
    private final Map<String, OpenJob> open = new LinkedHashMap<>();

    /**
     * No jobs yet.
     *
     * @param database keeps a remote teacher's answers
     * @param teachers the operator's teachers; empty for the usual places
     */
    OpenJobs(ArtifactStore store, Database database, int workers, Optional<Path> teachers) {
        this.store = store;
        this.database = database;
        this.embedder = new MiniLmEmbedder(workers);
        this.teachers = teachers;
    }

    /**
     * A job that is open.
     *
     * @param embedder remembers what it was asked for this job
     */
    record OpenJob(PreparedJob prepared, LoopJob job, Embedder embedder, TeacherSource teacher) {}

    /** The job of a reference. */
    synchronized OpenJob get(ArtifactRef ref, String runId) throws StepException {
        String key = ref.digest() + " " + runId;
        OpenJob known = open.remove(key);
        OpenJob job = known == null ? read(ref, runId) : known;
        open.put(key, job);
        if (open.size() > MOST) {
            open.remove(open.keySet().iterator().next());
        }
        return job;
    }

    private OpenJob read(ArtifactRef ref, String runId) throws StepException {
        PreparedJob prepared = PreparedJob.get(store, ref);
        LoopJob job = prepared.load(store);
        Embedder memory = new MemoizedEmbedder(embedder);
        TeacherSource teacher =
                choice(prepared.teacher(), prepared.teacherSettings(), runId).make(job.pool(), job.prompt(), memory);
        return new OpenJob(prepared, job, memory, teacher);
    }

    /** The teacher that a job names, not opened. */
    TeacherChoice choice(String name, Map<String, String> settings, String runId) {
        return new TeacherChoice(name, teachers.orElse(null), settings, recording(runId));
    }

    /** What a remote teacher answered for a run. */
    Recording recording(String runId) {
        return Recording.on(new AnswerTable(database, runId));
    }
}

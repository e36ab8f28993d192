package io.seedbed.augment;

import java.util.List;

/** Makes new rows from what a student got wrong. Implementations are thread-safe. */
public interface Teacher {

    /** The configured name, written into every row's provenance. */
    String name();

    /** What decides the teacher's answers besides the requests (model, prompt version, settings), for the job's digest. */
    String fingerprint();

    /**
     * The i-th reply for the i-th request. A request that cannot be answered gives a reply without candidates and with a
     * reject; only a failure of the teacher as a whole is an exception.
     *
     * @throws StepException if the teacher cannot work at all: not configured, no credit, not reachable
     */
    List<TeacherReply> generate(List<TeacherRequest> requests, TeacherContext context, Progress progress)
            throws StepException, InterruptedException;
}

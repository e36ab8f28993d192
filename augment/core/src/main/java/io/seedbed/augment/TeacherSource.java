package io.seedbed.augment;

/** Gives a run's teacher with what is left of its budget. */
public interface TeacherSource {

    /** The teacher's name, as reports show it. */
    String name();

    /** What decides the teacher's answers, for the job's fingerprint. */
    String fingerprint() throws StepException;

    /**
     * The teacher.
     *
     * @param callsLeft requests to a remote model that the budget still allows; 0 for no limit
     */
    Teacher teacher(long callsLeft) throws StepException;
}

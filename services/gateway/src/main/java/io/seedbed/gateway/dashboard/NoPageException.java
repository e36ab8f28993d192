package io.seedbed.gateway.dashboard;

/** There is no such page, or none for this caller. */
final class NoPageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    NoPageException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}

package io.seedbed.cli;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.BadInputException;
import java.io.PrintWriter;

/** Turns failures into one line and an exit code. */
final class Failures {

    /** The command failed. */
    static final int FAILED = 1;

    /** The user's input is wrong. */
    static final int BAD_INPUT = 2;

    private Failures() {}

    /** Says what went wrong in one line and gives the exit code. */
    static int report(Exception failure, PrintWriter err, boolean debug) {
        if (debug) {
            failure.printStackTrace(err);
        }
        err.println("seedbed: " + oneLine(failure));
        err.flush();
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return isBadInput(failure) ? BAD_INPUT : FAILED;
    }

    private static boolean isBadInput(Exception failure) {
        return failure instanceof BadInputException
                || failure instanceof IllegalArgumentException
                || (failure instanceof StepException step && step.kind() == StepException.Kind.USER);
    }

    private static String oneLine(Exception failure) {
        if (failure instanceof InterruptedException) {
            return "interrupted; run the same command again to go on";
        }
        boolean expected = isBadInput(failure) || failure instanceof StepException;
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String line = message.replaceAll("\\s*\\R\\s*", " ").strip();
        return expected
                ? line
                : "this should not happen: " + failure.getClass().getSimpleName() + ": " + line
                        + " (run with --debug for the details)";
    }
}

package io.seedbed.gateway.rest;

import io.seedbed.gateway.problem.Problem;
import io.seedbed.gateway.problem.ProblemException;

/** Reads numbers out of addresses; what is none is a problem that says so. Stateless. */
final class Numbers {

    private Numbers() {}

    /** A whole number in a range. */
    static int from(String text, String name, int low, int high) {
        try {
            int number = Integer.parseInt(text);
            if (number >= low && number <= high) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw bad(name + " is \"" + cut(text) + "\"; it must be a whole number from " + low + " to " + high);
        }
        throw bad(name + " is " + text + "; it must be from " + low + " to " + high);
    }

    /** A query that cannot be answered. */
    static ProblemException bad(String detail) {
        return Problem.of(400, "bad-query", "The query is not right", detail).asException();
    }

    private static String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}

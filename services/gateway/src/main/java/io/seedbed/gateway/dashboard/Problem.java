package io.seedbed.gateway.dashboard;

/**
 * Why there is no page.
 *
 * @param title what is wrong, in three words
 * @param message what is wrong, and what to do
 * @param passing whether it may be right in a moment
 */
record Problem(int status, String title, String message, boolean passing) {

    static Problem missing(String message) {
        return new Problem(404, "Not found", message, false);
    }

    static Problem unwanted(String message) {
        return new Problem(400, "Not understood", message, false);
    }

    static Problem away(String message) {
        return new Problem(503, "Not ready", message, true);
    }
}

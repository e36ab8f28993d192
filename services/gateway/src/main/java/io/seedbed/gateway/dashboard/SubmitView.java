package io.seedbed.gateway.dashboard;

/**
 * The form for a job.
 *
 * @param id names this form: sending it twice submits one job
 * @param document what stands in it
 * @param field the field that is wrong, as a JSON pointer; empty where it is the whole
 * @param error what is wrong and what would be right; empty for nothing
 * @param line the line of that field, from 1; 0 where it is not known
 */
record SubmitView(String id, String document, String field, String error, int line) {

    public boolean isWrong() {
        return !error.isEmpty();
    }
}

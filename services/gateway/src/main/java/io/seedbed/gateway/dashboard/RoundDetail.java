package io.seedbed.gateway.dashboard;

import io.seedbed.gateway.run.RoundRows;
import io.seedbed.gateway.run.RunView;
import java.util.Map;

/**
 * The rows of a round beside the mistakes that they came from.
 *
 * @param limit mistakes on a page
 */
record RoundDetail(RunView run, RoundRows rows, int limit) {

    /** Which mistakes are shown, in words. */
    public String range() {
        if (rows.groups().isEmpty()) {
            return "no mistakes";
        }
        int last = Math.min(rows.mistakes(), rows.offset() + limit);
        return "mistakes " + (rows.offset() + 1) + " to " + last + " of " + rows.mistakes();
    }

    /** The page before this one; empty for none. */
    public String previous() {
        return rows.offset() == 0 ? "" : page(Math.max(0, rows.offset() - limit));
    }

    /** The page after this one; empty for none. */
    public String next() {
        int next = rows.offset() + limit;
        return next >= rows.mistakes() ? "" : page(next);
    }

    /** The run's address. */
    public String path() {
        return RunDetail.path(run.runId());
    }

    private String page(int offset) {
        return Urls.of(path() + "/rounds/" + rows.round(), Map.of("offset", offset == 0 ? "" : String.valueOf(offset)));
    }
}

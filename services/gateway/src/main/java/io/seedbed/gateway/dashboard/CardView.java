package io.seedbed.gateway.dashboard;

import io.seedbed.gateway.run.RunView;
import java.util.List;

/**
 * A published data set.
 *
 * @param html the card, rendered
 * @param digest the content's digest
 * @param files what is published, by name
 */
record CardView(RunView run, String html, String digest, List<String> files) {
    CardView {
        files = List.copyOf(files);
    }

    /** Where the files are. */
    public String folder() {
        return "/api" + RunDetail.path(run.runId()) + "/files/";
    }
}

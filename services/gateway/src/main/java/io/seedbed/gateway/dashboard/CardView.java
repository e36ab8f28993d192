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

    private static final int SHOWN = 200;

    CardView {
        files = List.copyOf(files);
    }

    /** Where the files are. */
    public String folder() {
        return folder(run.runId());
    }

    /** Where the files of a run are. */
    static String folder(String runId) {
        return "/api" + RunDetail.path(runId) + "/files/";
    }

    /** The first files: a data set of images may have very many. */
    public List<String> shown() {
        return files.subList(0, Math.min(SHOWN, files.size()));
    }

    /** Where the names of all files are. */
    public String list() {
        return "/api" + RunDetail.path(run.runId()) + "/files";
    }

    /** How many files are not shown. */
    public int hidden() {
        return files.size() - shown().size();
    }
}

package io.seedbed.gateway.run;

import java.util.List;

/**
 * Some of the runs.
 *
 * @param runs the runs, the newest first
 * @param next what gives the page after this one; empty for the last
 */
public record RunPage(List<RunView> runs, String next) {
    public RunPage {
        runs = List.copyOf(runs);
    }
}

package io.seedbed.cli;

import picocli.CommandLine.Option;

/** How many trainings run at a time. */
final class Workers {

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Trainings that run side by side; changes no result (default: the machine's cores).")
    private int workers = Runtime.getRuntime().availableProcessors();

    int checked() {
        return checked(workers);
    }

    /**
     * What {@code --workers} gives.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    static int checked(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("--workers is " + workers + "; it must be 1 or more");
        }
        return workers;
    }
}

package io.seedbed.cli;

import picocli.CommandLine.Option;

/** The options that decide what a command prints and how it uses the machine. */
final class Output {

    @Option(names = "--json", description = "Make the last line of standard output one JSON object.")
    boolean json;

    @Option(names = "--quiet", description = "Show no progress.")
    boolean quiet;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Trainings that run side by side; changes no result (default: the machine's cores).")
    int workers = Runtime.getRuntime().availableProcessors();

    int checkedWorkers() {
        if (workers < 1) {
            throw new IllegalArgumentException("--workers is " + workers + "; it must be 1 or more");
        }
        return workers;
    }
}

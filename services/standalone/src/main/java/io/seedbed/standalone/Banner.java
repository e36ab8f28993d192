package io.seedbed.standalone;

import java.io.PrintWriter;

/** What {@code seedbed up} says first. */
final class Banner {

    private Banner() {}

    static void print(PrintWriter out, Platform.Settings settings) {
        out.printf("Seedbed is starting.%n");
        out.printf("  dashboard   http://localhost:%d%n", settings.port());
        out.printf("  REST        http://localhost:%d/api/runs%n", settings.port());
        out.printf("  Kafka       localhost:%d, jobs on topic seedbed.jobs%n", settings.kafkaPort());
        out.printf("  data        %s%n", settings.data().toAbsolutePath().normalize());
        settings.roots()
                .forEach(root ->
                        out.printf("  files in    %s%n", root.toAbsolutePath().normalize()));
        out.printf("Send a job with `seedbed submit job.yaml --wait`. Ctrl-C stops it.%n");
        out.flush();
    }
}

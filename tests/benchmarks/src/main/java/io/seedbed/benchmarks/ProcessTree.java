package io.seedbed.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** CPU time and memory of a process and all that it started, sampled while it lives (Linux). Used by one thread. */
final class ProcessTree {

    private static final double TICKS_A_SECOND = 100;

    private final Process process;
    private final Map<Long, Double> seconds = new HashMap<>();
    private long mostKilobytes;

    ProcessTree(Process process) {
        this.process = process;
    }

    /** Samples until the process has ended; its exit status. */
    int watch() throws InterruptedException {
        while (process.isAlive()) {
            sample();
            Thread.sleep(50);
        }
        return process.waitFor();
    }

    /** User and system time of all processes. */
    double cpuSeconds() {
        return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The most that was resident at once, all processes together. */
    double mostGigabytes() {
        return mostKilobytes / 1e6;
    }

    private void sample() {
        long kilobytes = 0;
        for (ProcessHandle handle : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList()) {
            try {
                Path folder = Path.of("/proc", String.valueOf(handle.pid()));
                String stat = Files.readString(folder.resolve("stat"));
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
                seconds.put(handle.pid(), (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND);
                kilobytes += residentKilobytes(handle.pid());
            } catch (IOException e) {
                // It has ended; what it had used was sampled before.
            }
        }
        mostKilobytes = Math.max(mostKilobytes, kilobytes);
    }

    /** Resident memory of a process; 0 for one that has just ended. */
    static long residentKilobytes(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        return 0;
    }
}

package io.seedbed.finetune.process;

import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says why a worker process ended that could not say so itself.
 *
 * @param code the exit code; 128 + n where signal n ended the process
 * @param output the last lines of its standard output and error
 * @param crashReport the lines of the JVM's crash report; empty where there is none
 */
record WorkerExit(int code, List<String> output, List<String> crashReport) {

    /** The exit code of a worker whose caller is gone. */
    static final int CALLER_GONE = 4;

    private static final int JAVA_HEAP_FULL = 3;
    private static final int ABORTED = 134;
    private static final int KILLED = 137;
    private static final int SEGMENTATION_FAULT = 139;
    private static final int TERMINATED = 143;

    /** The failure, with whose move it is and a reason in its first line. */
    StepException failure(int maxHeapMb) {
        Kind kind = code == KILLED || code == TERMINATED || outOfMemory() ? Kind.RESOURCES : Kind.INTERNAL;
        StringBuilder message = new StringBuilder(reason(maxHeapMb));
        if (!output.isEmpty()) {
            message.append("; its last output:\n").append(String.join("\n", output));
        }
        return new StepException(kind, message.toString());
    }

    private String reason(int maxHeapMb) {
        if (code == JAVA_HEAP_FULL || mentions("OutOfMemoryError", "Could not reserve", "Too small maximum heap")) {
            return "the training process ran out of Java heap, of which it may use %d MiB: raise maxHeapMb"
                    .formatted(maxHeapMb);
        }
        if (outOfMemory()) {
            return "the training process could not get native memory: run fewer trainings side by side, or lower"
                    + " batchSize or maxLength";
        }
        return switch (code) {
            case KILLED -> "the training process was killed (signal 9), most likely by the system for want of memory";
            case TERMINATED -> "the training process was stopped (signal 15)";
            case ABORTED -> "the training process aborted in native code (signal 6)" + frame();
            case SEGMENTATION_FAULT -> "the training process crashed in native code (signal 11)" + frame();
            default -> "the training process ended with exit code %d and without a result%s".formatted(code, frame());
        };
    }

    private boolean outOfMemory() {
        return code == JAVA_HEAP_FULL
                || mentions(
                        "OutOfMemoryError",
                        "Could not reserve",
                        "Too small maximum heap",
                        "insufficient memory",
                        "can't allocate memory",
                        "std::bad_alloc");
    }

    private boolean mentions(String... phrases) {
        for (String phrase : phrases) {
            String wanted = phrase.toLowerCase(Locale.ROOT);
            if (output.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(wanted))) {
                return true;
            }
        }
        return false;
    }

    /** The frame that the JVM's crash report blames. */
    private String frame() {
        int heading = crashReport.indexOf("# Problematic frame:");
        Optional<String> frame = heading >= 0 && heading + 1 < crashReport.size()
                ? Optional.of(crashReport.get(heading + 1))
                : Optional.empty();
        return frame.map(line -> " at " + line.replaceFirst("^#\\s*", "")).orElse("");
    }
}

package io.seedbed.worker.augment;

import io.seedbed.contracts.Llm2LlmJob;
import java.util.SortedMap;
import java.util.TreeMap;

/** A job document's settings of the student and of the offline teacher. Stateless. */
final class JobSettings {

    private JobSettings() {}

    /** The settings whose names start so, without the start: {@code student.} or {@code teacher.}. */
    static SortedMap<String, String> of(Llm2LlmJob job, String prefix) {
        SortedMap<String, String> chosen = new TreeMap<>();
        job.set().forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                chosen.put(key.substring(prefix.length()), value);
            }
        });
        return chosen;
    }
}

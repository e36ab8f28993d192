package io.seedbed.worker.augment;

import io.seedbed.augment.loop.ErrorSignal;
import io.seedbed.augment.loop.LoopConfig;
import io.seedbed.contracts.Job;
import java.util.SortedMap;
import java.util.TreeMap;

/** A job document's settings as the loop takes them. Stateless. */
final class JobSettings {

    private JobSettings() {}

    /** The loop's settings. */
    static LoopConfig config(Job job) {
        return new LoopConfig(
                job.rounds(),
                job.perExample(),
                ErrorSignal.of(job.signal()),
                job.folds(),
                job.fraction(),
                job.trainings(),
                job.novelty(),
                job.attempts(),
                job.maxRows(),
                job.maxCalls(),
                job.patience(),
                job.seed());
    }

    /** The settings whose names start so, without the start: {@code student.} or {@code teacher.}. */
    static SortedMap<String, String> of(Job job, String prefix) {
        SortedMap<String, String> chosen = new TreeMap<>();
        job.set().forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                chosen.put(key.substring(prefix.length()), value);
            }
        });
        return chosen;
    }
}

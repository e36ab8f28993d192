package io.seedbed.teacher;

import io.seedbed.augment.Seeds;
import java.time.Duration;

/** Waits between two tries. Implementations are thread-safe. */
@FunctionalInterface
interface Pause {

    /** Waits in real time. */
    Pause REAL = duration -> Thread.sleep(duration.toMillis());

    /** The first wait in milliseconds; every further one is twice as long. */
    long FIRST_MILLIS = 500;

    /** The longest wait in milliseconds. */
    long LONGEST_MILLIS = 30_000;

    void sleep(Duration duration) throws InterruptedException;

    /**
     * The wait before a retry: exponential, between half and all of the full wait, drawn from the request's own generator
     * so that many callers do not come back at once.
     *
     * @param retry from 0
     */
    static Duration before(int retry, Call call) {
        long full = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(retry, 16));
        double share = 0.5
                + 0.5
                        * Seeds.generator(call.request().seed(), "retry", call.digest(), Integer.toString(retry))
                                .nextDouble();
        return Duration.ofMillis((long) (full * share));
    }
}

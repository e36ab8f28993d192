package io.seedbed.kit.event;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the one thread that waits at it; a ring while it does not wait is not forgotten. Thread-safe. */
public final class Bell {

    private final Semaphore rings = new Semaphore(0);

    /** Wakes the one who waits, now or at the next {@link #await}. */
    public void ring() {
        rings.release();
    }

    /** Waits for a ring, at most so long. Many rings count as one. */
    public void await(Duration most) throws InterruptedException {
        if (rings.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }
}

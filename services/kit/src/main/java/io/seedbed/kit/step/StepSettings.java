package io.seedbed.kit.step;

import java.time.Duration;

/**
 * How a worker takes its steps.
 *
 * @param parallel steps that it does at once
 * @param lease how long a step is its own without a sign of life
 * @param stall after how long without progress a step is broken off and tried again
 * @param failures failures that may pass (resources, our own faults) after which a step has failed for good
 * @param takeovers workers that a step may outlive before it has failed for good
 * @param backoff pause after the first such failure; it doubles with each one, up to a minute
 */
public record StepSettings(
        int parallel, Duration lease, Duration stall, int failures, int takeovers, Duration backoff) {

    /** What is right for most. */
    public static final StepSettings DEFAULT =
            new StepSettings(1, Duration.ofSeconds(30), Duration.ofMinutes(30), 3, 20, Duration.ofSeconds(2));

    private static final Duration LONGEST = Duration.ofMinutes(1);

    public StepSettings {
        if (parallel < 1 || failures < 1 || takeovers < 1) {
            throw new IllegalArgumentException("parallel, failures and takeovers must be 1 or more");
        }
        if (lease.toMillis() < 500) {
            throw new IllegalArgumentException("the lease is " + lease + "; it must be half a second or more");
        }
        if (stall.isNegative() || stall.isZero() || backoff.isNegative()) {
            throw new IllegalArgumentException("the stall time is " + stall + " and the backoff " + backoff
                    + "; they must be more than zero, and zero or more");
        }
    }

    /** Pause before a step is tried again after so many failures. */
    Duration pause(int failuresSoFar) {
        Duration pause = backoff.compareTo(LONGEST) < 0
                ? backoff.multipliedBy(1L << Math.min(10, Math.max(0, failuresSoFar - 1)))
                : LONGEST;
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}

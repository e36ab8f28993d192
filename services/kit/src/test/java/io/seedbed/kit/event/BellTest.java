package io.seedbed.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BellTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Bell bell = new Bell();

    @Test
    @Timeout(20)
    void aRingBeforeTheWaitIsNotForgotten() throws Exception {
        bell.ring();
        bell.ring();

        bell.await(LONG);

        long start = System.nanoTime();
        bell.await(Duration.ofMillis(100));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(90));
    }

    @Test
    @Timeout(20)
    void aRingWakesTheOneWhoWaits() throws Exception {
        Thread waiting = new Thread(() -> {
            try {
                bell.await(LONG);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        waiting.start();

        bell.ring();

        waiting.join();
        assertThat(waiting.isAlive()).isFalse();
    }
}

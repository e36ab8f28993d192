package io.seedbed.gateway.dashboard;

import io.seedbed.gateway.run.DeadLetterView;
import java.time.Instant;
import java.util.List;

/**
 * What nobody could understand.
 *
 * @param count how many there are in all
 */
record DeadLettersView(List<DeadLetterView> letters, long count, Instant now) {
    DeadLettersView {
        letters = List.copyOf(letters);
    }
}

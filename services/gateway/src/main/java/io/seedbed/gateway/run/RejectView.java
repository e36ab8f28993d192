package io.seedbed.gateway.run;

import io.seedbed.augment.Reject;
import org.jspecify.annotations.Nullable;

/**
 * A row that was dropped.
 *
 * @param seedId the seed row that it was made for; empty where there is none
 * @param text its text, or the raw answer where it did not parse
 * @param target its label or answer; empty where it has none
 * @param reason a short, stable code, for instance {@code rouge-l}
 * @param detail what was wrong, for a person
 * @param score the measure that decided; null where there is none
 */
public record RejectView(
        String seedId,
        String text,
        String target,
        String method,
        String reason,
        String detail,
        @Nullable Double score) {

    static RejectView of(Reject reject) {
        return new RejectView(
                reject.parent(),
                reject.text(),
                reject.target(),
                reject.method(),
                reject.reason(),
                reject.detail(),
                Double.isNaN(reject.score()) ? null : reject.score());
    }
}

package io.seedbed.augment.loop;

import java.util.Objects;

/**
 * A seed row to augment.
 *
 * @param exampleId the seed row's id
 * @param predicted what the student said of it
 * @param margin the true label's probability less the highest other one, in -1..1; 0 where the signal has none
 */
public record Mistake(String exampleId, String predicted, double margin) {
    public Mistake {
        Objects.requireNonNull(exampleId, "exampleId");
        Objects.requireNonNull(predicted, "predicted");
    }
}

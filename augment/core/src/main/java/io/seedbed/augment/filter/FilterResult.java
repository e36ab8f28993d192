package io.seedbed.augment.filter;

import io.seedbed.augment.Example;
import io.seedbed.augment.Reject;
import java.util.List;

/**
 * What a chain made of some candidates.
 *
 * @param kept the rows taken, in the candidates' order; the provenance of each lists the filters that it passed
 * @param rejects the candidates that were dropped, in the candidates' order
 */
public record FilterResult(List<Example> kept, List<Reject> rejects) {
    public FilterResult {
        kept = List.copyOf(kept);
        rejects = List.copyOf(rejects);
    }
}

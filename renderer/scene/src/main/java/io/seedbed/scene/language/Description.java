package io.seedbed.scene.language;

import io.seedbed.scene.truth.Scenery;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that is said of one picture.
 *
 * @param scenery what was measured
 * @param findings clauses that were kept, and how many were dropped for which reason
 * @param captions dense ones first, then natural ones, then short ones
 * @param negatives of each caption, by its place in the list
 * @param questions with their answers
 * @param regions one for each visible thing
 */
public record Description(
        Scenery scenery,
        Findings findings,
        List<Caption> captions,
        List<List<Negative>> negatives,
        List<Question> questions,
        List<Region> regions) {
    public Description {
        Objects.requireNonNull(scenery, "scenery");
        Objects.requireNonNull(findings, "findings");
        captions = List.copyOf(captions);
        negatives = negatives.stream().map(List::copyOf).toList();
        questions = List.copyOf(questions);
        regions = List.copyOf(regions);
        if (captions.size() != negatives.size()) {
            throw new IllegalArgumentException(
                    captions.size() + " captions have " + negatives.size() + " lists of negatives");
        }
    }

    /** Clauses that were dropped, by kind and reason. */
    public Map<String, Integer> dropped() {
        return findings.dropped();
    }
}

package io.seedbed.scene.language;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What can be said of a picture.
 *
 * @param kept clauses that the pixels support, by bare nouns
 * @param dropped how many clauses were dropped, by their kind and reason: {@code "left of: extents overlap …"}
 */
public record Findings(List<Clause> kept, SortedMap<String, Integer> dropped) {
    public Findings {
        kept = List.copyOf(kept);
        dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
    }

    /** How many were dropped for all reasons. */
    public int droppedCount() {
        return dropped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What was kept of some kinds. */
    public List<Clause> of(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return kept.stream().filter(clause -> wanted.contains(clause.kind())).toList();
    }
}

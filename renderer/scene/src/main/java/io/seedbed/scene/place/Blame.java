package io.seedbed.scene.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts which constraints made tries fail. Used by one thread. */
final class Blame {

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** A try failed for this constraint. */
    <T> Optional<T> on(String constraint, String reason) {
        counts.merge(constraint, 1, Integer::sum);
        reasons.put(constraint, reason);
        return Optional.empty();
    }

    /** What to say when all tries failed. */
    UnsatisfiableException verdict() {
        String worst = counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("anything");
        return new UnsatisfiableException(worst, reasons.getOrDefault(worst, "nothing was tried"));
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}

package io.seedbed.augment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The closed set of labels of a classification task, in natural order, with descriptions where the user gave them.
 * Immutable.
 *
 * @param descriptions description by label; the label's own name where there is no description
 */
public record LabelSet(Map<String, String> descriptions) {
    public LabelSet {
        Map<String, String> ordered = new LinkedHashMap<>();
        new TreeMap<>(descriptions).forEach(ordered::put);
        descriptions = Collections.unmodifiableMap(ordered);
    }

    /** Labels that are described by their own names, with separators and camel case taken apart. */
    public static LabelSet named(List<String> labels) {
        Map<String, String> descriptions = new LinkedHashMap<>();
        labels.forEach(label -> descriptions.put(label, spoken(label)));
        return new LabelSet(descriptions);
    }

    /** The same labels, with the descriptions given for them; descriptions of other labels are left out. */
    public LabelSet describedBy(Map<String, String> given) {
        Map<String, String> merged = new LinkedHashMap<>(descriptions);
        merged.replaceAll((label, own) -> Optional.ofNullable(given.get(label)).orElse(own));
        return new LabelSet(merged);
    }

    /** The labels in order. */
    public List<String> labels() {
        return List.copyOf(descriptions.keySet());
    }

    /** {@code addToPlaylist} and {@code add_to_playlist} as {@code add to playlist}. */
    private static String spoken(String label) {
        return label.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .replaceAll("[_\\-:./]+", " ")
                .trim()
                .toLowerCase(Locale.ROOT);
    }
}

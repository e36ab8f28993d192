package io.seedbed.scene.language;

import java.util.List;
import java.util.Objects;

/**
 * A caption whose every clause the pixels support.
 *
 * @param style how it was composed: {@code grammar}, {@code grammar full}, {@code natural}, {@code short}
 * @param sentences its structure
 * @param text as it is read
 */
public record Caption(String style, List<Sentence> sentences, String text) {
    public Caption {
        Objects.requireNonNull(style, "style");
        sentences = List.copyOf(sentences);
        Objects.requireNonNull(text, "text");
    }

    /** All that it says. */
    public List<Clause> clauses() {
        return sentences.stream()
                .flatMap(sentence -> sentence.clauses().stream())
                .toList();
    }
}

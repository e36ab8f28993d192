package io.seedbed.augment.simple;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes variants of a text by rule. Implementations are immutable and thread-safe. */
public sealed interface Rewriter permits Eda, Aeda {

    /** The method's name, as it is written into provenance. */
    String method();

    /** What decides the variants besides the text and the generator. */
    String fingerprint();

    /**
     * Variants of a text, at most {@code wanted}. They may repeat each other or the text; a text without words has none.
     */
    List<String> rewrite(String text, int wanted, RandomGenerator generator);
}

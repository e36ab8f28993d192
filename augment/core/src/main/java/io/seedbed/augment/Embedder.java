package io.seedbed.augment;

import java.util.List;

/** Turns texts into vectors whose inner product is their similarity. Implementations are thread-safe. */
public interface Embedder {

    /** The model's name, as it is written in reports. */
    String name();

    /** The i-th vector for the i-th text, each of unit length; the same text always gives the same vector. */
    List<float[]> embed(List<String> texts);
}
